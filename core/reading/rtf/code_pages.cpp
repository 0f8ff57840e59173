// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/code_pages.h"

#include "core/text/decode.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <unicode/ucnv.h>

namespace wireside {
namespace {

struct Charset {
    int charset;
    int codePage;
};

// https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wmf, CharacterSet. Korean Johab (130)
// is read as 949: ICU does not know it. "ANSI" (0) is Western wherever a file was written; only the default (1)
// is the document's own.
constexpr std::array<Charset, 19> charsets{{{0, westernCodePage},
                                            {2, symbolCodePage},
                                            {77, 10000},
                                            {128, 932},
                                            {129, 949},
                                            {130, 949},
                                            {134, 936},
                                            {136, 950},
                                            {161, 1253},
                                            {162, 1254},
                                            {163, 1258},
                                            {177, 1255},
                                            {178, 1256},
                                            {186, 1257},
                                            {204, 1251},
                                            {222, 874},
                                            {238, 1250},
                                            {254, 437},
                                            {255, 850}}};

struct CodePageName {
    int codePage;
    const char* converter;
};

constexpr std::array<CodePageName, 31> names{
    {{437, "ibm-437"},         {708, "iso-8859-6"},    {737, "ibm-737"},
     {775, "ibm-775"},         {850, "ibm-850"},       {852, "ibm-852"},
     {855, "ibm-855"},         {857, "ibm-857"},       {860, "ibm-860"},
     {861, "ibm-861"},         {862, "ibm-862"},       {863, "ibm-863"},
     {864, "ibm-864"},         {865, "ibm-865"},       {866, "ibm-866"},
     {874, "windows-874"},     {932, "windows-31j"},   {936, "gb18030"},
     {949, "windows-949"},     {950, "windows-950"},   {1250, "windows-1250"},
     {1251, "windows-1251"},   {1252, "windows-1252"}, {1253, "windows-1253"},
     {1254, "windows-1254"},   {1255, "windows-1255"}, {1256, "windows-1256"},
     {1257, "windows-1257"},   {1258, "windows-1258"}, {10000, "macintosh"},
     {10007, "x-mac-cyrillic"}}};

constexpr int utf8CodePage = 65001;

} // namespace

std::optional<int> codePageOfCharset(int charset) {
    const auto found = std::ranges::find(charsets, charset, &Charset::charset);
    if (found == charsets.end()) return std::nullopt;
    return found->codePage;
}

void CodePages::Closer::operator()(UConverter* converter) const { ucnv_close(converter); }

UConverter* CodePages::converterOf(int codePage) {
    const auto name = std::ranges::find(names, codePage, &CodePageName::codePage);
    if (name == names.end())
        return codePage == westernCodePage ? nullptr : converterOf(westernCodePage);
    Converter& converter = m_converters[codePage];
    if (!converter) {
        UErrorCode error = U_ZERO_ERROR;
        converter.reset(ucnv_open(name->converter, &error));
    }
    return converter.get();
}

std::u16string CodePages::decode(std::string_view bytes, int codePage) {
    const auto isAsciiByte = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    // Every code page here has ASCII where ASCII is.
    if (codePage == utf8CodePage || std::ranges::all_of(bytes, isAsciiByte)) return fromUtf8(bytes);
    UConverter* converter = converterOf(codePage);
    if (converter == nullptr) return fromUtf8(bytes);
    ucnv_reset(converter);
    std::u16string text(2 * bytes.size() + 1, u'\0'); // no converter makes more than two of a byte
    UErrorCode error = U_ZERO_ERROR;
    const std::int32_t length =
        ucnv_toUChars(converter, text.data(), static_cast<std::int32_t>(text.size()), bytes.data(),
                      static_cast<std::int32_t>(bytes.size()), &error);
    text.resize(U_SUCCESS(error) ? static_cast<std::size_t>(length) : 0);
    // ICU's own sign for what it can't read, in some code pages.
    constexpr char16_t substitute = u'\x1A';
    std::ranges::replace(text, substitute, u'\uFFFD');
    return text;
}

} // namespace wireside
