// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/article_text.h"

#include "core/reading/html/article_scoring.h"
#include "core/reading/html/blocks.h"
#include "core/reading/html/class_hints.h"
#include "core/reading/html/page_furniture.h"
#include "core/reading/html/page_parser.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

constexpr double mostLinked = 0.5; // of a paragraph that is no list of links
constexpr std::size_t longestFurniture = 120;
constexpr std::size_t shortestCaption = 60;
// As long, what a page gives to machines is its article, if less than a part was found in the page.
constexpr std::size_t shortestBody = 500;
constexpr double leastOfBody = 0.5;
constexpr double leastAfterHeadline = 0.25;  // of the prose, below what the page calls its headline
constexpr double leastAfterTopHeading = 0.5; // below another first-level heading
constexpr double mostBehindEnd = 0.3;

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

// Whether a text in small letters begins with one of these and no word goes on behind it.
template <std::size_t count>
bool beginsWith(std::string_view text, const std::array<std::string_view, count>& begins) {
    return std::ranges::any_of(begins, [&](std::string_view begin) {
        if (!text.starts_with(begin)) return false;
        const char next = text.size() > begin.size() ? text[begin.size()] : ' ';
        return begin.ends_with(':') || next < 'a' || next > 'z';
    });
}

// Lines that sites put between the paragraphs, whatever their markup.
bool saysFurniture(const Block& block) {
    static constexpr std::array<std::string_view, 25> phrases{
        "read more",       "read also",       "also read",         "read next",
        "related:",        "related article", "related articles",  "related story",
        "related stories", "related topic",   "related topics",    "see also",
        "click here",      "share this",      "share on",          "follow us",
        "follow me on",    "sign up",         "subscribe",         "get the latest",
        "download our",    "story continues", "article continues", "continue reading",
        "view comments"};
    // Sentences begin with these words, too.
    static constexpr std::array<std::string_view, 10> labels{
        "advert", "adverts", "advertisement", "advertisements", "advertising",
        "more:",  "watch:",  "recommended",   "photo:",         "image:"};
    if (block.text.size() > longestFurniture) return false;
    const std::string small = lowered(block.text);
    return beginsWith(small, phrases) || (beginsWith(small, labels) && !isProse(block));
}

bool isHeading(const Block& block) { return block.kind == BlockKind::Heading; }

// A caption that tells something; the others only name a picture or its owner.
bool isToldCaption(const Block& block) {
    return block.text.size() >= shortestCaption && endsSentence(block.text);
}

// Headings of what follows an article.
bool opensFurniture(const Block& block) {
    static constexpr std::array<std::string_view, 13> begins{
        "comment",   "comments",    "leave a reply",    "leave a comment", "related",
        "more from", "more great",  "more on this",     "more stories",    "you may",
        "read next", "recommended", "what to read next"};
    return block.text.size() <= longestFurniture && beginsWith(lowered(block.text), begins);
}

std::optional<Role> roleOf(const Block& block) {
    switch (block.kind) {
    case BlockKind::Heading: return Role::Heading;
    case BlockKind::Caption: return Role::Caption;
    case BlockKind::ListItem:
    case BlockKind::Quote:
    case BlockKind::Row: return Role::Body;
    case BlockKind::Paragraph: return std::nullopt;
    }
    return std::nullopt;
}

Story paragraphsOf(std::vector<Block> blocks) {
    Story paragraphs;
    paragraphs.reserve(blocks.size());
    for (Block& block : blocks) paragraphs.push_back({std::move(block.text), roleOf(block)});
    return paragraphs;
}

class ArticleBlocks {
public:
    ArticleBlocks(const PageTree& tree, const PageMetadata& page, std::vector<Block> blocks)
        : m_tree(tree), m_headline(lowered(page.headline)), m_blocks(std::move(blocks)) {}

    [[nodiscard]] Story take() {
        const Range range = withNeighbours(proseOf(withoutFrame()));
        Story chosen;
        for (std::size_t i = range.begin; i < range.end; ++i) {
            Block& block = m_blocks[i];
            if (!isWanted(block)) continue;
            // Two headings in a row: the first is over something that was left out.
            if (isHeading(block) && (i + 1 == range.end || isHeading(m_blocks[i + 1]))) continue;
            const std::optional<Role> role = roleOf(block);
            chosen.push_back({std::move(block.text), role});
        }
        return chosen;
    }

private:
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    // How much prose stands in each block and behind it.
    [[nodiscard]] std::vector<double> proseFrom() const {
        std::vector<double> sums(m_blocks.size() + 1, 0);
        for (std::size_t i = m_blocks.size(); i-- > 0;)
            sums[i] = sums[i + 1] +
                      (isProse(m_blocks[i]) ? static_cast<double>(m_blocks[i].text.size()) : 0);
        return sums;
    }

    [[nodiscard]] bool isPagesHeadline(const Block& block) const {
        return lowered(block.text) == m_headline;
    }
    [[nodiscard]] bool isHeadline(const Block& block) const {
        return isHeading(block) &&
               (m_tree.tag(block.node) == PageTag::H1 || isPagesHeadline(block));
    }
    [[nodiscard]] double leastAfter(const Block& headline) const {
        return isPagesHeadline(headline) ? leastAfterHeadline : leastAfterTopHeading;
    }

    // Without what stands above the headline and below a heading such as "Comments", unless most
    // of the prose stands there.
    [[nodiscard]] Range withoutFrame() const {
        Range range{0, m_blocks.size()};
        const std::vector<double> prose = proseFrom();
        const double all = prose.front();
        const auto isOther = [&](const Block& block) {
            return isHeadline(block) && !isPagesHeadline(block);
        };
        // Several first-level headings that are not the page's headline are those of its sections.
        const bool hasSections = std::ranges::count_if(m_blocks, isOther) > 1;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (!isHeadline(m_blocks[i]) || (hasSections && isOther(m_blocks[i]))) continue;
            if (prose[i] >= leastAfter(m_blocks[i]) * all) range.begin = i + 1;
        }
        for (std::size_t i = range.begin; i < m_blocks.size(); ++i)
            if (isHeading(m_blocks[i]) && opensFurniture(m_blocks[i]) &&
                prose[i] <= mostBehindEnd * all) {
                range.end = i;
                break;
            }
        return range;
    }

    [[nodiscard]] Range proseOf(Range range) const {
        while (range.begin < range.end && !isProse(m_blocks[range.begin])) ++range.begin;
        while (range.end > range.begin && !isProse(m_blocks[range.end - 1])) --range.end;
        return range;
    }

    // Short paragraphs before the first long one and after the last are the article's, too, if they
    // stand beside it: a label, a list of results, a signature.
    [[nodiscard]] Range withNeighbours(Range range) const {
        if (range.begin == range.end) return range;
        const std::size_t first = parentOf(m_blocks[range.begin]);
        while (range.begin > 0 && isNeighbour(m_blocks[range.begin - 1], first)) --range.begin;
        const std::size_t last = parentOf(m_blocks[range.end - 1]);
        while (range.end < m_blocks.size() && isNeighbour(m_blocks[range.end], last)) ++range.end;
        return range;
    }
    [[nodiscard]] std::size_t parentOf(const Block& block) const {
        return m_tree.nodes()[block.node].parent;
    }
    [[nodiscard]] bool isNeighbour(const Block& block, std::size_t parent) const {
        return parentOf(block) == parent && !isHeadline(block) && !opensFurniture(block) &&
               (isHeading(block) || m_tree.tag(block.node) == PageTag::P);
    }

    [[nodiscard]] bool isWanted(const Block& block) const {
        if (block.kind == BlockKind::Caption) return isToldCaption(block);
        if (linkedPart(block) > mostLinked && block.kind != BlockKind::Quote) return false;
        if (isPagesHeadline(block)) return false;
        if (saysFurniture(block)) return false;
        const ClassHint hint = hintOf(spelledOut(m_tree.attribute(block.node, PageAttribute::Class),
                                                 m_tree.attribute(block.node, PageAttribute::Id)));
        return isProse(block) || (hint != ClassHint::Byline && hint != ClassHint::Date);
    }

    const PageTree& m_tree;
    std::string m_headline; // in small letters
    std::vector<Block> m_blocks;
};

// Of the text that the page gives to machines: lines, in some pages with tags.
Story paragraphsOfBody(const std::string& body) {
    std::string lines;
    for (const char c : body) {
        if (c == '\n')
            lines += "<p>";
        else
            lines += c;
    }
    const auto tree = parsePage(lines);
    return tree ? extractSelection(*tree) : Story();
}

} // namespace

Story extractArticle(const PageTree& tree, const PageMetadata& page) {
    std::vector<Block> blocks = findBlocks(tree, findFurniture(tree));
    const std::size_t root = findArticle(tree, blocks);
    const std::size_t end = tree.nodes()[root].end;
    std::erase_if(blocks,
                  [&](const Block& block) { return block.first < root || block.first >= end; });
    Story found = ArticleBlocks(tree, page, std::move(blocks)).take();
    std::size_t size = 0;
    for (const StoryParagraph& paragraph : found) size += paragraph.text.size();
    const bool foundLittle =
        static_cast<double>(size) < leastOfBody * static_cast<double>(page.body.size());
    if (page.body.size() < shortestBody || !foundLittle) return found;
    Story given = paragraphsOfBody(page.body);
    return given.empty() ? std::move(found) : std::move(given);
}

Story extractSelection(const PageTree& tree) {
    return paragraphsOf(findBlocks(tree, findFurniture(tree)));
}

} // namespace wireside
