// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which part of a page holds the article.
//
// Every block has a worth: long sentences without links speak for an article, short and linked texts
// against it. The article stands in the element whose blocks are worth most together; where the page
// itself names an element for it (itemprop, class) and that holds nearly as much, there.
#pragma once

#include "core/reading/html/blocks.h"
#include "core/reading/html/page_tree.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace wireside {

// How much a block looks like a paragraph of prose: above 0 if it does, below 0 if not.
[[nodiscard]] double worth(const Block& block);

// A block of whole sentences, long enough to be a paragraph of its own.
[[nodiscard]] bool isProse(const Block& block);

// Ends in a full stop or another mark that ends a sentence, closing quotes aside.
[[nodiscard]] bool endsSentence(std::string_view text);

// The part of a block's text that stands in links, 0 to 1.
[[nodiscard]] double linkedPart(const Block& block);

// The index of the node that holds the article; 0, the root, if nothing on the page looks like one.
// Linear in the page.
[[nodiscard]] std::size_t findArticle(const PageTree& tree, const std::vector<Block>& blocks);

} // namespace wireside
