// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/article_text.h"

#include "core/reading/html/article_scoring.h"
#include "core/reading/html/blocks.h"
#include "core/reading/html/class_hints.h"
#include "core/reading/html/page_furniture.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wireside {
namespace {

constexpr double mostLinked = 0.5; // of a paragraph that is no list of links
constexpr std::size_t longestFurniture = 120;

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

// Lines that sites put between the paragraphs, whatever their markup.
bool saysFurniture(std::string_view text) {
    if (text.size() > longestFurniture) return false;
    static constexpr std::array<std::string_view, 28> begins{
        "read more",       "read also",         "also read",        "read next",
        "related:",        "related article",   "related stor",     "related topic",
        "more:",           "see also",          "click here",       "share this",
        "share on",        "follow us",         "follow me on",     "sign up",
        "subscribe",       "get the latest",    "download our",     "advertisement",
        "story continues", "article continues", "continue reading", "view comments",
        "watch:",          "recommended",       "photo:",           "image:"};
    const std::string small = lowered(text);
    return std::ranges::any_of(begins,
                               [&](std::string_view begin) { return small.starts_with(begin); });
}

bool isHeading(const Block& block) { return block.kind == BlockKind::Heading; }

class Selection {
public:
    Selection(const PageTree& tree, const PageMetadata& page, std::vector<Block> blocks)
        : m_tree(tree), m_page(page), m_blocks(std::move(blocks)) {}

    std::vector<ArticleParagraph> paragraphs() const {
        std::size_t first = 0;
        while (first < m_blocks.size() && !isProse(m_blocks[first])) ++first;
        std::size_t last = m_blocks.size();
        while (last > first && !isProse(m_blocks[last - 1])) --last;
        std::vector<ArticleParagraph> chosen;
        for (std::size_t i = first; i < last; ++i) {
            const Block& block = m_blocks[i];
            if (!isWanted(block)) continue;
            if (isHeading(block) && (i + 1 == last || isHeading(m_blocks[i + 1]))) continue;
            chosen.push_back({block.text, roleOf(block)});
        }
        return chosen;
    }

private:
    [[nodiscard]] bool isWanted(const Block& block) const {
        if (block.kind == BlockKind::Caption) return false;
        if (linkedPart(block) > mostLinked) return false;
        if (block.text == m_page.headline) return false;
        if (saysFurniture(block.text)) return false;
        const ClassHint hint = hintOf(
            spelledOut(m_tree.attribute(block.node, "class"), m_tree.attribute(block.node, "id")));
        return isProse(block) || (hint != ClassHint::Byline && hint != ClassHint::Date);
    }
    static std::optional<Role> roleOf(const Block& block) {
        switch (block.kind) {
        case BlockKind::Heading: return Role::Heading;
        case BlockKind::Caption: return Role::Caption;
        case BlockKind::ListItem:
        case BlockKind::Quote:
        case BlockKind::Cell: return Role::Body;
        case BlockKind::Paragraph: return std::nullopt;
        }
        return std::nullopt;
    }

    const PageTree& m_tree;
    const PageMetadata& m_page;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<ArticleParagraph> extractArticle(const PageTree& tree, const PageMetadata& page) {
    std::vector<Block> blocks = findBlocks(tree, findFurniture(tree));
    const std::size_t root = findArticle(tree, blocks);
    const std::size_t end = tree.nodes()[root].end;
    std::erase_if(blocks,
                  [&](const Block& block) { return block.first < root || block.first >= end; });
    return Selection(tree, page, std::move(blocks)).paragraphs();
}

} // namespace wireside
