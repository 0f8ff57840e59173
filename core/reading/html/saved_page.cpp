// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/saved_page.h"

#include "core/reading/html/read_html.h"
#include "core/reading/white_space.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <gmime/gmime-encodings.h>

namespace wireside {
namespace {

constexpr std::size_t headSample =
    16 * 1024; // bytes; browsers write some hundred, with a long address some thousand

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lowered(std::string_view text) {
    std::string small(text);
    for (char& c : small) c = lowered(c);
    return small;
}

bool beginsWith(std::string_view text, std::string_view smallBegin) {
    return text.size() >= smallBegin.size() &&
           std::equal(smallBegin.begin(), smallBegin.end(), text.begin(),
                      [](char wanted, char c) { return wanted == lowered(c); });
}

// The line that begins at `at`, without its end.
std::string_view lineAt(std::string_view text, std::size_t at) {
    std::string_view line = text.substr(at, std::min(text.size(), text.find('\n', at)) - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

// Where the line behind the one that `at` is in begins.
std::size_t nextLine(std::string_view text, std::size_t at) {
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

// Up to the empty line.
std::string_view headOf(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && !lineAt(text, at).empty()) at = nextLine(text, at);
    return text.substr(0, at);
}

// What a field says, with the lines that it goes on in; empty if there is none.
std::string fieldOf(std::string_view head, std::string_view smallName) {
    std::string value;
    bool inside = false;
    for (std::size_t at = 0; at < head.size(); at = nextLine(head, at)) {
        const std::string_view line = lineAt(head, at);
        if (inside && !line.starts_with(' ') && !line.starts_with('\t')) break;
        if (inside) {
            value += line;
        } else if (beginsWith(line, smallName) && line.substr(smallName.size()).starts_with(':')) {
            value = line.substr(smallName.size() + 1);
            inside = true;
        }
    }
    return std::string(withoutMargins(value));
}

// What parts one part from the next: "--" and what the head says.
std::string boundaryIn(const std::string& contentType) {
    constexpr std::string_view name = "boundary=";
    const std::size_t found = lowered(contentType).find(name);
    if (found == std::string::npos) return {};
    std::string_view value = std::string_view(contentType).substr(found + name.size());
    if (value.starts_with('"')) {
        value.remove_prefix(1);
        value = value.substr(0, value.find('"'));
    } else {
        value = value.substr(0, value.find_first_of("; \t"));
    }
    return value.empty() ? std::string() : "--" + std::string(value);
}

std::string decoded(std::string_view body, std::string_view smallEncoding) {
    GMimeContentEncoding encoding = GMIME_CONTENT_ENCODING_BINARY;
    if (smallEncoding == "quoted-printable") encoding = GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
    if (smallEncoding == "base64") encoding = GMIME_CONTENT_ENCODING_BASE64;
    if (encoding == GMIME_CONTENT_ENCODING_BINARY) return std::string(body);
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, encoding);
    std::string bytes(g_mime_encoding_outlen(&state, body.size()), '\0');
    bytes.resize(g_mime_encoding_flush(&state, body.data(), body.size(), bytes.data()));
    return bytes;
}

// The page in a part, or in the file if that has no parts; empty if it is something else.
std::string pageIn(std::string_view part) {
    const std::string_view head = headOf(part);
    const std::string type = lowered(fieldOf(head, "content-type"));
    if (!type.starts_with("text/html") && !type.starts_with("application/xhtml+xml")) return {};
    return decoded(part.substr(nextLine(part, head.size())),
                   lowered(fieldOf(head, "content-transfer-encoding")));
}

std::string firstPage(std::string_view file) {
    const std::string boundary = boundaryIn(fieldOf(headOf(file), "content-type"));
    if (boundary.empty()) return pageIn(file);
    const auto find = [&](std::size_t from) { // at a line's begin
        const std::size_t found = file.find('\n' + boundary, from);
        return found == std::string_view::npos ? file.size() : found;
    };
    for (std::size_t at = find(0); at < file.size();) {
        const std::size_t begin = nextLine(file, at + 1);
        const std::size_t end = find(begin == 0 ? 0 : begin - 1);
        std::string page = pageIn(file.substr(begin, end - std::min(begin, end)));
        if (!page.empty()) return page;
        at = end;
    }
    return {};
}

} // namespace

bool isSavedPage(std::string_view bytes, std::string_view) {
    const std::string_view head = headOf(bytes.substr(0, headSample));
    return !fieldOf(head, "snapshot-content-location").empty() ||
           beginsWith(fieldOf(head, "from"), "<saved by ");
}

Expected<ReadText> readSavedPage(std::string bytes, const std::stop_token& stop) {
    std::string page = firstPage(bytes);
    std::exchange(bytes, {}); // the page is a copy
    return readHtml(std::move(page), stop);
}

} // namespace wireside
