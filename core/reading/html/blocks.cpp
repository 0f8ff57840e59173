// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/blocks.h"

#include "core/reading/html/class_hints.h"
#include "core/reading/table_row.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

constexpr std::size_t mostRowNodes = 300; // of a row of data

enum class Display : std::uint8_t { Inline, Block, LineBreak };

Display displayOf(PageTag tag) {
    switch (tag) {
    case PageTag::Br: return Display::LineBreak;
    case PageTag::Html:
    case PageTag::Body:
    case PageTag::Address:
    case PageTag::Article:
    case PageTag::Aside:
    case PageTag::BlockQuote:
    case PageTag::Caption:
    case PageTag::Center:
    case PageTag::Dd:
    case PageTag::Details:
    case PageTag::Dir:
    case PageTag::Div:
    case PageTag::Dl:
    case PageTag::Dt:
    case PageTag::FieldSet:
    case PageTag::FigCaption:
    case PageTag::Figure:
    case PageTag::Footer:
    case PageTag::Form:
    case PageTag::H1:
    case PageTag::H2:
    case PageTag::H3:
    case PageTag::H4:
    case PageTag::H5:
    case PageTag::H6:
    case PageTag::Header:
    case PageTag::HGroup:
    case PageTag::Hr:
    case PageTag::Legend:
    case PageTag::Li:
    case PageTag::Main:
    case PageTag::Nav:
    case PageTag::Ol:
    case PageTag::P:
    case PageTag::Pre:
    case PageTag::Section:
    case PageTag::Summary:
    case PageTag::Table:
    case PageTag::TBody:
    case PageTag::Td:
    case PageTag::TFoot:
    case PageTag::Th:
    case PageTag::THead:
    case PageTag::Tr:
    case PageTag::Ul: return Display::Block;
    default: return Display::Inline;
    }
}

// A kind is handed down: a paragraph in a quotation is quoted.
BlockKind kindWithin(BlockKind outer, PageTag tag, ClassHint hint) {
    if (outer == BlockKind::Caption || hint == ClassHint::Caption) return BlockKind::Caption;
    switch (tag) {
    case PageTag::FigCaption:
    case PageTag::Figure:
    case PageTag::Caption: return BlockKind::Caption;
    case PageTag::H1:
    case PageTag::H2:
    case PageTag::H3:
    case PageTag::H4:
    case PageTag::H5:
    case PageTag::H6: return BlockKind::Heading;
    case PageTag::Li:
    case PageTag::Dt:
    case PageTag::Dd: return BlockKind::ListItem;
    case PageTag::BlockQuote: return BlockKind::Quote;
    default: return outer;
    }
}

bool isAsciiSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Gathers blocks while the page is read from its begin to its end.
class Gatherer {
public:
    explicit Gatherer(const PageTree& tree) : m_tree(tree) {
        // No block is without a text. Room that nobody uses takes no memory, a list that grows is there twice.
        m_blocks.reserve(static_cast<std::size_t>(
            std::ranges::count(tree.nodes(), PageTag::Text, &PageNode::tag)));
    }

    void enter(std::size_t index) {
        close(index);
        const PageTag tag = m_tree.tag(index);
        const std::size_t end = m_tree.nodes()[index].end;
        if (tag == PageTag::Tr && isRowOfData(index)) m_rowEnd = end;
        if ((tag == PageTag::Td || tag == PageTag::Th) && index < m_rowEnd) {
            m_space = !m_block.text.empty();
            return;
        }
        switch (displayOf(tag)) {
        case Display::LineBreak: breakLine(); return;
        case Display::Inline:
            if (tag == PageTag::A) m_linkEnd = std::max(m_linkEnd, end);
            if (hint(index) != ClassHint::Caption) return;
            break; // a caption in a <span> stands for itself
        case Display::Block: break;
        }
        finish();
        const BlockKind outer = m_open.empty() ? BlockKind::Paragraph : m_open.back().kind;
        const bool row = tag == PageTag::Tr && index < m_rowEnd;
        m_open.push_back({index, end, row ? BlockKind::Row : kindWithin(outer, tag, hint(index))});
        if (tag == PageTag::Pre) m_preformattedEnd = std::max(m_preformattedEnd, end);
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
        return hintOf(spelledOut(m_tree.attribute(index, PageAttribute::Class),
                                 m_tree.attribute(index, PageAttribute::ItemProp)));
    }

    // A row of figures and names is one line of text; a cell of a layout has paragraphs of its own.
    [[nodiscard]] bool isRowOfData(std::size_t row) const {
        std::size_t cell = 0;
        for (std::size_t i = row + 1; i < m_tree.nodes()[row].end; ++i) {
            const PageTag tag = m_tree.tag(i);
            cell = tag == PageTag::Td || tag == PageTag::Th ? 0 : cell + m_tree.text(i).size();
            if (tag == PageTag::Table || cell > longestCell || i - row > mostRowNodes) return false;
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
            m_block.node = m_open.empty() ? 0 : static_cast<std::uint32_t>(m_open.back().index);
            m_block.kind = m_open.empty() ? BlockKind::Paragraph : m_open.back().kind;
            m_block.first = static_cast<std::uint32_t>(index);
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
