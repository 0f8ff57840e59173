// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page as a sequence of blocks of text: paragraphs, headings, items of lists, cells.
//
//     const PageTree tree("<h2>Rain</h2>It rained <a href=x>all night</a>.<br><br>Then it stopped.");
//     findBlocks(tree, findFurniture(tree))
//     // Heading "Rain", Paragraph "It rained all night." (9 linked), Paragraph "Then it stopped."
//
// Units: sizes count bytes of UTF-8. Linear in the page.
#pragma once

#include "core/reading/html/page_tree.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace wireside {

enum class BlockKind : std::uint8_t { Paragraph, Heading, ListItem, Quote, Row, Caption };

// Narrow, for there can be a million of them.
struct Block {
    std::string text;         // UTF-8, runs of white space as one space; a line end is a lone <br>
    std::uint32_t node = 0;   // the block element it stands in, an index into the tree's nodes
    std::uint32_t first = 0;  // its first text, likewise
    std::uint32_t linked = 0; // how many bytes of the text stand in links
    BlockKind kind = BlockKind::Paragraph;

    bool operator==(const Block&) const = default;
};

// Of all that is no furniture, in reading order; none is empty.
[[nodiscard]] std::vector<Block> findBlocks(const PageTree& tree,
                                            const std::vector<bool>& furniture);

} // namespace wireside
