// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wireside {
namespace {

constexpr std::size_t declarationSample = 4096; // the standard asks for 1024; pages ask for more
// A page that says UTF-8 and has some broken bytes is one, broken: cut texts, pasted comments.
constexpr double mostBroken = 0.001; // of its bytes

std::string smallLetters(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

std::string labelAt(std::string_view head, std::size_t at) {
    constexpr std::string_view around = " \t\r\n='\"";
    while (at < head.size() && around.find(head[at]) != std::string_view::npos) ++at;
    std::size_t end = at;
    constexpr std::string_view behind = " \t\r\n'\";/>?";
    while (end < head.size() && behind.find(head[end]) == std::string_view::npos) ++end;
    return std::string(head.substr(at, end - at));
}

// Many labels mean a larger encoding than they say: what servers sent under them decided that.
std::string encodingOfLabel(const std::string& label) {
    struct Label {
        std::string_view says;
        const char* means;
    };
    static constexpr std::array<Label, 12> labels{{{"iso-8859-1", "windows-1252"},
                                                   {"iso8859-1", "windows-1252"},
                                                   {"latin1", "windows-1252"},
                                                   {"us-ascii", "windows-1252"},
                                                   {"ascii", "windows-1252"},
                                                   {"iso-8859-9", "windows-1254"},
                                                   {"gb2312", "gb18030"},
                                                   {"gbk", "gb18030"},
                                                   {"shift_jis", "windows-31j"},
                                                   {"x-sjis", "windows-31j"},
                                                   {"euc-kr", "windows-949"},
                                                   {"ks_c_5601-1987", "windows-949"}}};
    const auto found = std::ranges::find(labels, label, &Label::says);
    if (found != labels.end()) return found->means;
    // Whoever can read the declaration as ASCII is not reading UTF-16.
    if (label.starts_with("utf-16") || label == "utf8") return "utf-8";
    return label;
}

bool hasEscapes(std::string_view bytes) { return bytes.find('\x1B') != std::string_view::npos; }

} // namespace

std::string declaredEncoding(std::string_view bytes) {
    const std::string head = smallLetters(bytes.substr(0, declarationSample));
    if (head.starts_with("<?xml")) {
        const std::size_t end = head.find("?>");
        const std::size_t at = head.find("encoding");
        if (at != std::string::npos && at < end) return encodingOfLabel(labelAt(head, at + 8));
    }
    for (std::size_t at = head.find("<meta"); at != std::string::npos;
         at = head.find("<meta", at + 5)) {
        const std::size_t end = std::min(head.size(), head.find('>', at));
        const std::size_t charset = head.find("charset", at);
        if (charset >= end) continue;
        if (std::string label = labelAt(head, charset + 7); !label.empty())
            return encodingOfLabel(label);
    }
    return {};
}

Expected<DecodedText> decodePage(std::string_view bytes) {
    const std::string declared = declaredEncoding(bytes);
    // Well-formed UTF-8, too, and so settled before any other can be asked.
    if (declared.starts_with("iso-2022") && hasEscapes(bytes))
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

Expected<Utf8Text> decodePageToUtf8(std::string_view bytes) {
    if (isCleanUtf8(bytes) && !hasEscapes(bytes)) return Utf8Text{"UTF-8", std::nullopt};
    auto decoded = decodePage(bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    return Utf8Text{std::move(decoded->encoding), toUtf8(decoded->text)};
}

} // namespace wireside
