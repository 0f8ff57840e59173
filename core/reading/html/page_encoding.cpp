// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_encoding.h"

#include "core/reading/declared_encoding.h"

#include <algorithm>
#include <utility>

namespace wireside {
namespace {

constexpr std::size_t declarationSample = 4096; // the standard asks for 1024; pages ask for more

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

// Whoever can read the declaration as ASCII is not reading UTF-16.
std::string encodingOfPage(std::string_view label) {
    std::string encoding = encodingOfLabel(label);
    return encoding.starts_with("utf-16") ? "utf-8" : encoding;
}

} // namespace

std::string declaredEncoding(std::string_view bytes) {
    const std::string head = smallLetters(bytes.substr(0, declarationSample));
    if (head.starts_with("<?xml")) {
        const std::size_t end = head.find("?>");
        const std::size_t at = head.find("encoding");
        if (at != std::string::npos && at < end) return encodingOfPage(labelAt(head, at + 8));
    }
    for (std::size_t at = head.find("<meta"); at != std::string::npos;
         at = head.find("<meta", at + 5)) {
        const std::size_t end = std::min(head.size(), head.find('>', at));
        const std::size_t charset = head.find("charset", at);
        if (charset >= end) continue;
        if (std::string label = labelAt(head, charset + 7); !label.empty())
            return encodingOfPage(label);
    }
    return {};
}

Expected<DecodedText> decodePage(std::string_view bytes) {
    return decodeDeclared(bytes, declaredEncoding(bytes));
}

Expected<Utf8Text> decodePageToUtf8(std::string_view bytes) {
    if (isCleanUtf8(bytes) && !hasEscapes(bytes)) return Utf8Text{"UTF-8", std::nullopt};
    auto decoded = decodePage(bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    return Utf8Text{std::move(decoded->encoding), toUtf8(decoded->text)};
}

} // namespace wireside
