// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/declared_encoding.h"

#include "core/reading/white_space.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wireside {
namespace {

// What says UTF-8 and has some broken bytes is it, broken: cut texts, pasted comments.
constexpr double mostBroken = 0.001; // of its bytes

// Whose letters are written in ASCII's bytes. Nobody sends UTF-7 today, but old mails are in it.
bool isSevenBit(std::string_view bytes, std::string_view encoding) {
    return encoding == "utf-7" || encoding == "hz-gb-2312" ||
           (encoding.starts_with("iso-2022") && hasEscapes(bytes));
}

} // namespace

std::string encodingOfLabel(std::string_view label) {
    struct Label {
        std::string_view says;
        const char* means;
    };
    static constexpr std::array<Label, 16> labels{{{"iso-8859-1", "windows-1252"},
                                                   {"iso8859-1", "windows-1252"},
                                                   {"iso_8859-1", "windows-1252"},
                                                   {"latin1", "windows-1252"},
                                                   {"us-ascii", "windows-1252"},
                                                   {"ascii", "windows-1252"},
                                                   {"ansi_x3.4-1968", "windows-1252"},
                                                   {"iso-8859-9", "windows-1254"},
                                                   {"iso-8859-11", "windows-874"},
                                                   {"gb2312", "gb18030"},
                                                   {"gbk", "gb18030"},
                                                   {"shift_jis", "windows-31j"},
                                                   {"x-sjis", "windows-31j"},
                                                   {"euc-kr", "windows-949"},
                                                   {"ks_c_5601-1987", "windows-949"},
                                                   {"utf8", "utf-8"}}};
    std::string name(withoutMargins(label));
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto found = std::ranges::find(labels, name, &Label::says);
    return found == labels.end() ? name : found->means;
}

bool hasEscapes(std::string_view bytes) { return bytes.find('\x1B') != std::string_view::npos; }

Expected<DecodedText> decodeDeclared(std::string_view bytes, const std::string& declared) {
    // Well-formed UTF-8, too, and so settled before any other can be asked.
    if (isSevenBit(bytes, declared))
        if (auto text = decodeAs(bytes, declared)) return text;
    auto decoded = decode(bytes);
    if (decoded && decoded->certainty == DecodedText::Certainty::Certain) return decoded;
    if (declared.empty() || bytes.find('\0') != std::string_view::npos) return decoded;
    if (declared == "utf-8") {
        std::u16string text = fromUtf8(bytes);
        const auto broken = std::ranges::count(text, u'\uFFFD');
        if (static_cast<double>(broken) <= mostBroken * static_cast<double>(bytes.size()))
            return DecodedText{std::move(text), "UTF-8"};
        return decoded;
    }
    auto asDeclared = decodeAs(bytes, declared);
    return asDeclared ? asDeclared : decoded;
}

} // namespace wireside
