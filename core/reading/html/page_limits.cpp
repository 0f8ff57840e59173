// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_limits.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <vector>

namespace wireside {
namespace {

// Browsers stop nesting at 512, too; pages of newsrooms stay below 100, and below 50 attributes in a tag.
constexpr std::size_t mostNesting = 512;
constexpr std::size_t mostAttributes = 500;
// Of gumbo's tree, measured on pages of nothing else: an element with the text behind it, an attribute, a
// comment. The 5 MB of a large page make some 30 MB.
constexpr std::size_t mostTreeBytes = std::size_t{180} * 1024 * 1024;
constexpr std::size_t elementBytes = 560;
constexpr std::size_t attributeBytes = 200;
constexpr std::size_t commentBytes = 240;

constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

struct Tag {
    std::string name; // in small letters
    std::string_view all;
    bool closes = false;
    bool closesItself = false;
    std::size_t attributes = 0;
    std::size_t end = 0; // where the page goes on
};

// The elements for the look of text that are open, as the standard of HTML has it: each block that is
// begun or ended inside them has all of them once more. So a few hundred that nobody closed make a million
// elements of a few kilobytes.
class OpenFormatting {
public:
    // How many elements a tag adds beside its own.
    std::size_t take(const Tag& tag) {
        if (!isFormatting(tag.name)) return m_open.size();
        if (!tag.closes) {
            begin(tag);
        } else if (const auto last = lastNamed(tag.name); last != m_open.rend()) {
            m_open.erase(std::next(last).base());
        }
        return 0;
    }

private:
    struct Open {
        std::string name;
        std::string_view tag;
    };

    static bool isFormatting(std::string_view name) {
        static constexpr std::array<std::string_view, 12> names{
            "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"};
        return std::ranges::find(names, name) != names.end();
    }

    // Of those that are alike, three are kept: the standard has it so, against pages that are as sloppy.
    void begin(const Tag& tag) {
        constexpr std::ptrdiff_t mostAlike = 3;
        if (std::ranges::count(m_open, tag.all, &Open::tag) == mostAlike)
            m_open.erase(std::ranges::find(m_open, tag.all, &Open::tag));
        m_open.push_back({tag.name, tag.all});
    }

    std::vector<Open>::reverse_iterator lastNamed(std::string_view name) {
        return std::find_if(m_open.rbegin(), m_open.rend(),
                            [&](const Open& open) { return open.name == name; });
    }

    std::vector<Open> m_open;
};

// The tag that begins at a '<' followed by a letter or by '/' and a letter.
Tag readTag(std::string_view page, std::size_t at) {
    Tag tag;
    const std::size_t begin = at;
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
    tag.all = page.substr(begin, tag.end - begin);
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
    std::size_t treeBytes = 0;
    OpenFormatting formatting;
    for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
        if (treeBytes > mostTreeBytes)
            return "more elements and attributes than fit into " +
                   std::to_string(mostTreeBytes >> 20U) + " MB";
        if (page.substr(at).starts_with("<!--")) {
            treeBytes += commentBytes;
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
        treeBytes += elementBytes * ((tag.closes ? 0 : 1) + formatting.take(tag)) +
                     attributeBytes * tag.attributes;
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
