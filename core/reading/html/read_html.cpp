// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/read_html.h"

#include "core/reading/html/article_text.h"
#include "core/reading/html/page_encoding.h"
#include "core/reading/html/page_metadata.h"
#include "core/reading/html/page_parser.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace wireside {
namespace {

constexpr std::size_t headSample = 1024;
constexpr std::size_t tagSample = 64 * 1024;
constexpr double leastOfSelection =
    0.5; // that is the article's, for a selection to be meant as it is

// The begin of a page as small ASCII letters, whatever its encoding: without zeros (UTF-16), marks,
// white space and comments.
std::string pageBegin(std::string_view bytes) {
    std::string head;
    for (const char c : bytes.substr(0, headSample))
        if (c > '\0') head += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    std::size_t at = 0;
    while (true) {
        at = std::min(head.size(), head.find_first_not_of(" \t\r\n\f", at));
        if (head.compare(at, 4, "<!--") != 0) return head.substr(at);
        const std::size_t end = head.find("-->", at);
        at = end == std::string::npos ? head.size() : end + 3;
    }
}

bool hasTag(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, tagSample);
    const auto begins = [](char open, char next) {
        return open == '<' &&
               ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '!');
    };
    for (std::size_t i = 0; i + 1 < sample.size(); ++i)
        if (begins(sample[i], sample[i + 1])) return true;
    return false;
}

bool hasHtmlName(std::string_view fileName) {
    static constexpr std::array<std::string_view, 5> ends{".html", ".htm", ".xhtml", ".xht",
                                                          ".shtml"};
    std::string name(fileName);
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return std::ranges::any_of(ends, [&](std::string_view end) { return name.ends_with(end); });
}

// Templates lie about the language. What they say is believed where the text agrees, for they know
// the region, too.
bool isIn(std::u16string_view text, const std::string& language) {
    const std::string said = primaryLanguage(languageTag(language));
    return !said.empty() && said == primaryLanguage(detectLanguage(text));
}

ReadText assemble(Story story, const PageMetadata& page) {
    ReadText read = readTextOf(std::move(story));
    read.origin.title = fromUtf8(page.headline);
    read.origin.byline = fromUtf8(page.byline);
    read.origin.source = fromUtf8(page.source);
    read.origin.published = page.published;
    if (isIn(read.text, page.language)) read.origin.language = page.language;
    return read;
}

tl::unexpected<Error> cancelled() { return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}}); }

std::size_t sizeOf(const Story& paragraphs) {
    std::size_t size = 0;
    for (const StoryParagraph& paragraph : paragraphs) size += paragraph.text.size();
    return size;
}

} // namespace

bool isHtml(std::string_view bytes, std::string_view fileName) {
    static constexpr std::array<std::string_view, 4> begins{"<!doctype html", "<html", "<head",
                                                            "<body"};
    const std::string head = pageBegin(bytes);
    if (std::ranges::any_of(begins, [&](auto begin) { return head.starts_with(begin); }))
        return true;
    if (head.starts_with("<?xml") && head.find("<html") != std::string::npos) return true;
    return hasHtmlName(fileName) && hasTag(bytes);
}

Expected<ReadText> readHtml(std::string bytes, const std::stop_token& stop) {
    auto decoded = decodePageToUtf8(bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    if (auto text = std::exchange(decoded->decoded, std::nullopt)) bytes.swap(*text);
    auto tree = parsePage(bytes, stop);
    if (!tree) return tl::unexpected(tree.error());
    std::exchange(bytes, {}); // the tree has copies of what it needs
    const PageMetadata page = findMetadata(*tree);
    Story article = extractArticle(*tree, page);
    if (article.empty()) return tl::unexpected(Error{ErrorCode::NoArticle, {}, {}});
    if (stop.stop_requested()) return cancelled();
    tree = tl::unexpected(Error{}); // a tree is as large as its page
    ReadText read = assemble(std::move(article), page);
    read.origin.encoding = decoded->encoding;
    return read;
}

Expected<ReadText> readHtmlText(std::string html, const std::stop_token& stop) {
    auto tree = parsePage(html, stop);
    if (!tree) return tl::unexpected(tree.error());
    std::exchange(html, {});
    const PageMetadata page = findMetadata(*tree);
    const auto article = static_cast<double>(sizeOf(extractArticle(*tree, page)));
    if (stop.stop_requested()) return cancelled();
    Story story = extractSelection(*tree);
    if (story.empty()) return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
    // Of a page that was selected as a whole, furniture and all, the article is the smaller part. It is
    // looked for once more then, so that a long page is not there twice.
    if (article > 0 && article < leastOfSelection * static_cast<double>(sizeOf(story)))
        story = extractArticle(*tree, page);
    tree = tl::unexpected(Error{}); // a tree is larger than its page
    return assemble(std::move(story), page);
}

} // namespace wireside
