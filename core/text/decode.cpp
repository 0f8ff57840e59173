// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decode.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace wireside {
namespace {

// ICU's detector gives 10 for any single-byte guess; real texts of a few lines score 25 and more
// in their own encoding (tried on one-paragraph texts in eight encodings).
constexpr int leastConfidence = 20;
// The detector reads a sample: more does not change its mind, only takes longer.
constexpr std::size_t detectorSample = 64 * 1024;
// Text has hardly any control characters; a picture or an archive has them everywhere.
constexpr double mostControls = 0.02;
// How many of the characters must be letters, digits or space for a guessed encoding to be believed.
constexpr double leastReadable = 0.7;
constexpr std::size_t convertedPiece = 16 * 1024; // units at a time

bool isOddControl(char32_t c) {
    constexpr std::u32string_view usual = U"\t\n\v\f\r\x1A\x1B\x85";
    return (c < 0x20 || (c >= 0x7F && c < 0xA0)) && usual.find(c) == std::u32string_view::npos;
}

// The part of the characters that fit a condition, 0 to 1; 0 for an empty text.
template <typename Condition> double part(std::u16string_view text, Condition fits) {
    if (text.empty()) return 0;
    return static_cast<double>(std::ranges::count_if(text, fits)) /
           static_cast<double>(text.size());
}

bool looksBinary(std::u16string_view text) { return part(text, isOddControl) > mostControls; }

bool looksReadable(std::u16string_view text) {
    return part(text, [](char16_t c) {
               return U_IS_SURROGATE(c) || u_isalnum(c) || u_isUWhiteSpace(c);
           }) >= leastReadable;
}

// Well-formed but for a character that the end of the file cuts off.
bool isUtf8(std::string_view bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto length = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t i = 0; i < length;) {
        UChar32 c = 0;
        const std::int64_t begin = i;
        U8_NEXT(data, i, length, c);
        if (c < 0 &&
            (i < length || begin == 0 || U8_IS_SINGLE(data[begin]) || U8_IS_TRAIL(data[begin])))
            return false;
    }
    return true;
}

// Converts with ICU; nothing if the bytes are ill-formed in that encoding.
std::optional<std::u16string> convert(std::string_view bytes, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                       ucnv_close);
    if (U_FAILURE(status)) return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    // Piece by piece: room for the most that any encoding makes of a byte would be twice too much.
    std::u16string text;
    text.reserve(bytes.size());
    std::array<char16_t, convertedPiece> piece{};
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    do {
        status = U_ZERO_ERROR;
        char16_t* to = piece.data();
        ucnv_toUnicode(converter.get(), &to, piece.data() + piece.size(), &from, end, nullptr, 1,
                       &status);
        text.append(piece.data(), to);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status)) return std::nullopt;
    return text;
}

struct Mark {
    std::string_view bytes;
    const char* encoding;
};
// UTF-32LE before UTF-16LE: its mark begins with the other's.
constexpr std::array<Mark, 5> marks{{{std::string_view("\xEF\xBB\xBF", 3), "UTF-8"},
                                     {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                     {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                     {std::string_view("\xFF\xFE", 2), "UTF-16LE"},
                                     {std::string_view("\xFE\xFF", 2), "UTF-16BE"}}};

// UTF-16 without a mark: Western text has a zero in every other byte.
const char* utf16WithoutMark(std::string_view bytes) {
    if (bytes.size() < 4 || bytes.size() % 2 != 0) return nullptr;
    std::size_t zerosAtEven = 0;
    std::size_t zerosAtOdd = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        zerosAtEven += bytes[i] == '\0' ? 1 : 0;
        zerosAtOdd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    const std::size_t units = bytes.size() / 2;
    if (2 * zerosAtOdd > units && 20 * zerosAtEven < units) return "UTF-16LE";
    if (2 * zerosAtEven > units && 20 * zerosAtOdd < units) return "UTF-16BE";
    return nullptr;
}

Expected<DecodedText> detect(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    const std::string_view sample = bytes.substr(0, detectorSample);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()),
                   &status);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    bool binary = false;
    for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        if (ucsdet_getConfidence(matches[i], &status) < leastConfidence) break;
        const char* encoding = ucsdet_getName(matches[i], &status);
        auto text = convert(bytes, encoding);
        if (!text) continue;
        binary = looksBinary(*text);
        if (!binary && looksReadable(*text))
            return DecodedText{std::move(*text), encoding, DecodedText::Certainty::Detected};
    }
    return tl::unexpected(Error{binary ? ErrorCode::Binary : ErrorCode::Undecodable, {}, {}});
}

} // namespace

Expected<DecodedText> decode(std::string_view bytes) {
    const auto binary = tl::unexpected(Error{ErrorCode::Binary, {}, {}});
    for (const Mark& mark : marks) {
        if (!bytes.starts_with(mark.bytes)) continue;
        auto text = convert(bytes.substr(mark.bytes.size()), mark.encoding);
        if (!text)
            return tl::unexpected(
                Error{ErrorCode::Undecodable, {}, std::string("not valid ") + mark.encoding});
        if (looksBinary(*text)) return binary;
        return DecodedText{std::move(*text), mark.encoding};
    }
    if (const char* encoding = utf16WithoutMark(bytes))
        if (auto text = convert(bytes, encoding); text && !looksBinary(*text))
            return DecodedText{std::move(*text), encoding, DecodedText::Certainty::Detected};
    if (isUtf8(bytes)) {
        auto text = fromUtf8(bytes);
        if (looksBinary(text)) return binary;
        return DecodedText{std::move(text), "UTF-8"};
    }
    if (bytes.find('\0') != std::string_view::npos) return binary; // no 8-bit text has zeros in it
    return detect(bytes);
}

bool isCleanUtf8(std::string_view bytes) {
    if (bytes.starts_with(marks.front().bytes)) return false;
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto length = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c < 0 || isOddControl(static_cast<char32_t>(c))) return false;
    }
    return true;
}

Expected<Utf8Text> decodeToUtf8(std::string_view bytes) {
    if (isCleanUtf8(bytes)) return Utf8Text{"UTF-8", std::nullopt};
    auto decoded = decode(bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    return Utf8Text{std::move(decoded->encoding), toUtf8(decoded->text)};
}

Expected<DecodedText> decodeAs(std::string_view bytes, const std::string& encoding) {
    auto text = convert(bytes, encoding.c_str());
    if (!text) return tl::unexpected(Error{ErrorCode::Undecodable, {}, "not valid " + encoding});
    if (looksBinary(*text)) return tl::unexpected(Error{ErrorCode::Binary, {}, {}});
    return DecodedText{*std::move(text), encoding};
}

std::u16string fromUtf8(std::string_view text) {
    std::u16string out(text.size(), u'\0'); // UTF-16 never has more units than UTF-8 has bytes
    std::int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(out.data(), static_cast<std::int32_t>(out.size()), &length, text.data(),
                         static_cast<std::int32_t>(text.size()), 0xFFFD, nullptr, &status);
    out.resize(static_cast<std::size_t>(length));
    return out;
}

std::string toUtf8(std::u16string_view text) {
    // Counted first: room for the most that there can be would be three times too much for English.
    std::size_t most = 0;
    for (const char16_t unit : text) most += unit < 0x80 ? 1U : (unit < 0x800 ? 2U : 3U);
    std::string out(most, '\0');
    std::int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(out.data(), static_cast<std::int32_t>(out.size()), &length, text.data(),
                       static_cast<std::int32_t>(text.size()), 0xFFFD, nullptr, &status);
    out.resize(static_cast<std::size_t>(length));
    return out;
}

} // namespace wireside
