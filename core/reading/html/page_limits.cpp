// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_limits.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace wireside {
namespace {

// Browsers stop nesting at 512, too; pages of newsrooms stay below 100, and below 50 attributes in a tag.
constexpr std::size_t mostNesting = 512;
constexpr std::size_t mostAttributes = 500;

constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

struct Tag {
    std::string name; // in small letters
    bool closes = false;
    bool closesItself = false;
    std::size_t attributes = 0;
    std::size_t end = 0; // where the page goes on
};

// The tag that begins at a '<' followed by a letter or by '/' and a letter.
Tag readTag(std::string_view page, std::size_t at) {
    Tag tag;
    ++at;
    tag.closes = page[at] == '/';
    if (tag.closes) ++at;
    while (at < page.size() && !isSpace(page[at]) && page[at] != '>' && page[at] != '/')
        tag.name += small(page[at++]);
    bool between = true; // two attributes
    while (at < page.size() && page[at] != '>') {
        const char c = page[at];
        if (isSpace(c) || c == '/') {
            between = true;
            tag.closesItself = c == '/';
        } else if (c == '=' && at + 1 < page.size()) {
            std::size_t value = at + 1;
            while (value < page.size() && isSpace(page[value])) ++value;
            const char quote = value < page.size() ? page[value] : '\0';
            if (quote == '"' || quote == '\'') {
                const std::size_t close = page.find(quote, value + 1);
                if (close == std::string_view::npos) break;
                at = close;
                between = true;
            } else {
                at = value - 1;
            }
            tag.closesItself = false;
        } else {
            tag.attributes += between ? 1 : 0;
            between = false;
            tag.closesItself = false;
        }
        ++at;
    }
    tag.end = std::min(page.size(), at + 1);
    return tag;
}

// Elements that never hold another one of their kind: without an end tag they do not nest.
bool neverNests(std::string_view name) {
    static constexpr std::array<std::string_view, 33> names{
        "a",     "area", "base",   "body", "br",    "button", "col",    "dd",    "dt",
        "embed", "form", "head",   "hr",   "html",  "img",    "input",  "li",    "link",
        "meta",  "nobr", "option", "p",    "param", "select", "source", "tbody", "td",
        "tfoot", "th",   "thead",  "tr",   "track", "wbr"};
    return std::ranges::find(names, name) != names.end();
}

// What stands in these is no markup.
bool holdsRawText(std::string_view name) {
    static constexpr std::array<std::string_view, 6> names{"script",   "style", "title",
                                                           "textarea", "xmp",   "iframe"};
    return std::ranges::find(names, name) != names.end();
}

std::size_t endOfRawText(std::string_view page, std::size_t at, std::string_view name) {
    for (at = page.find("</", at); at != std::string_view::npos; at = page.find("</", at + 2)) {
        const std::string_view found = page.substr(at + 2, name.size());
        if (std::ranges::equal(found, name, {}, small)) return at;
    }
    return page.size();
}

} // namespace

std::optional<std::string> exceededLimit(std::string_view page) {
    std::size_t nesting = 0;
    for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
        if (page.substr(at).starts_with("<!--")) {
            at = std::min(page.size(), page.find("-->", at + 2));
            continue;
        }
        const bool closes = at + 2 < page.size() && page[at + 1] == '/' && isLetter(page[at + 2]);
        if (!closes && (at + 1 >= page.size() || !isLetter(page[at + 1]))) {
            ++at;
            continue;
        }
        const Tag tag = readTag(page, at);
        at = tag.end;
        if (tag.attributes > mostAttributes)
            return "more than " + std::to_string(mostAttributes) + " attributes in a tag";
        if (neverNests(tag.name)) continue;
        if (tag.closes) {
            nesting -= nesting > 0 ? 1 : 0;
        } else if (holdsRawText(tag.name)) {
            at = endOfRawText(page, at, tag.name);
            nesting += 1; // until its end tag is read
        } else if (!tag.closesItself) {
            nesting += 1;
        }
        if (nesting > mostNesting)
            return "elements nested more than " + std::to_string(mostNesting) + " deep";
    }
    return std::nullopt;
}

} // namespace wireside
