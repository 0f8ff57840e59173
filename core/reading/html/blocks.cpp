// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/blocks.h"

#include "core/reading/html/class_hints.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

// What a row of a table of data has at most.
constexpr std::size_t longestCell = 150; // bytes
constexpr std::size_t mostRowNodes = 300;

enum class Display : std::uint8_t { Inline, Block, LineBreak };

Display displayOf(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_BR: return Display::LineBreak;
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL: return Display::Block;
    default: return Display::Inline;
    }
}

// A kind is handed down: a paragraph in a quotation is quoted.
BlockKind kindWithin(BlockKind outer, GumboTag tag, ClassHint hint) {
    if (outer == BlockKind::Caption || hint == ClassHint::Caption) return BlockKind::Caption;
    switch (tag) {
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_CAPTION: return BlockKind::Caption;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6: return BlockKind::Heading;
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD: return BlockKind::ListItem;
    case GUMBO_TAG_BLOCKQUOTE: return BlockKind::Quote;
    default: return outer;
    }
}

bool isAsciiSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Gathers blocks while the page is read from its begin to its end.
class Gatherer {
public:
    explicit Gatherer(const PageTree& tree) : m_tree(tree) {}

    void enter(std::size_t index) {
        close(index);
        const GumboTag tag = m_tree.tag(index);
        const std::size_t end = m_tree.nodes()[index].end;
        if (tag == GUMBO_TAG_TR && isRowOfData(index)) m_rowEnd = end;
        if ((tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && index < m_rowEnd) {
            m_space = !m_block.text.empty();
            return;
        }
        switch (displayOf(tag)) {
        case Display::LineBreak: breakLine(); return;
        case Display::Inline:
            if (tag == GUMBO_TAG_A) m_linkEnd = std::max(m_linkEnd, end);
            if (hint(index) != ClassHint::Caption) return;
            break; // a caption in a <span> stands for itself
        case Display::Block: break;
        }
        finish();
        const BlockKind outer = m_open.empty() ? BlockKind::Paragraph : m_open.back().kind;
        const bool row = tag == GUMBO_TAG_TR && index < m_rowEnd;
        m_open.push_back({index, end, row ? BlockKind::Row : kindWithin(outer, tag, hint(index))});
        if (tag == GUMBO_TAG_PRE) m_preformattedEnd = std::max(m_preformattedEnd, end);
    }

    void add(std::size_t index, std::string_view text) {
        close(index);
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\n' && index < m_preformattedEnd) {
                breakLine();
                continue;
            }
            const bool noBreakSpace = text.substr(i, 2) == "\xC2\xA0";
            if (noBreakSpace || isAsciiSpace(text[i])) {
                m_space = !m_block.text.empty();
                i += noBreakSpace ? 1 : 0;
                continue;
            }
            begin(index);
            m_block.text += text[i];
            m_lastLinked = index < m_linkEnd;
            m_block.linked += m_lastLinked ? 1 : 0;
        }
    }

    std::vector<Block> blocks() && {
        finish();
        return std::move(m_blocks);
    }

private:
    struct Open {
        std::size_t index;
        std::size_t end;
        BlockKind kind;
    };

    [[nodiscard]] ClassHint hint(std::size_t index) const {
        return hintOf(
            spelledOut(m_tree.attribute(index, "class"), m_tree.attribute(index, "itemprop")));
    }

    // A row of figures and names is one line of text; a cell of a layout has paragraphs of its own.
    [[nodiscard]] bool isRowOfData(std::size_t row) const {
        std::size_t cell = 0;
        for (std::size_t i = row + 1; i < m_tree.nodes()[row].end; ++i) {
            const GumboTag tag = m_tree.tag(i);
            cell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH ? 0 : cell + m_tree.text(i).size();
            if (tag == GUMBO_TAG_TABLE || cell > longestCell || i - row > mostRowNodes)
                return false;
        }
        return true;
    }

    // Leaves the elements that end before a node.
    void close(std::size_t index) {
        while (!m_open.empty() && m_open.back().end <= index) {
            finish();
            m_open.pop_back();
        }
    }

    // Two in a row end the paragraph; one is a line's end in it.
    void breakLine() {
        if (m_lineBreak)
            finish();
        else
            m_lineBreak = !m_block.text.empty();
    }

    void begin(std::size_t index) {
        if (m_block.text.empty()) {
            m_block.node = m_open.empty() ? 0 : m_open.back().index;
            m_block.kind = m_open.empty() ? BlockKind::Paragraph : m_open.back().kind;
            m_block.first = index;
        } else if (m_lineBreak || m_space) {
            m_block.text += m_lineBreak ? '\n' : ' ';
            m_block.linked += m_lastLinked && index < m_linkEnd ? 1 : 0;
        }
        m_lineBreak = false;
        m_space = false;
    }

    void finish() {
        if (!m_block.text.empty()) m_blocks.push_back(std::move(m_block));
        m_block = {};
        m_lineBreak = false;
        m_space = false;
    }

    const PageTree& m_tree;
    std::vector<Open> m_open;
    std::vector<Block> m_blocks;
    Block m_block;
    bool m_space = false;
    bool m_lineBreak = false;
    std::size_t m_linkEnd = 0;
    bool m_lastLinked = false;
    std::size_t m_preformattedEnd = 0;
    std::size_t m_rowEnd = 0;
};

} // namespace

std::vector<Block> findBlocks(const PageTree& tree, const std::vector<bool>& furniture) {
    Gatherer gatherer(tree);
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        if (furniture[i]) continue;
        if (tree.isElement(i))
            gatherer.enter(i);
        else
            gatherer.add(i, tree.text(i));
    }
    return std::move(gatherer).blocks();
}

} // namespace wireside
