// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which parts of a page are surely no part of any article: scripts, what is hidden, navigation,
// advertising, sharing, comments.
//
//     const PageTree tree("<nav>Home</nav><p>It rained.");
//     findFurniture(tree)[3]     // true: nodes()[3] is the nav
//
// Linear in the page.
#pragma once

#include "core/reading/html/page_tree.h"

#include <vector>

namespace wireside {

// For each node of the tree, whether it is furniture. Nodes below one that is are so, too.
[[nodiscard]] std::vector<bool> findFurniture(const PageTree& tree);

} // namespace wireside
