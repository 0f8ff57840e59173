// SPDX-License-Identifier: GPL-3.0-or-later
//
// The paragraphs of the article in a page.
//
//     extractArticle(PageTree("<h1>Rain</h1><nav>Home</nav><p>It rained all night, and then it stopped."))
//     // {"It rained all night, and then it stopped.", nothing}
//
// Linear in the page.
#pragma once

#include "core/reading/html/page_metadata.h"
#include "core/reading/html/page_tree.h"
#include "core/reading/story.h"

namespace wireside {

// Empty if the page has no article.
[[nodiscard]] Story extractArticle(const PageTree& tree, const PageMetadata& page);

// All that is no furniture, for a selection of a page: whoever selected it has chosen.
[[nodiscard]] Story extractSelection(const PageTree& tree);

} // namespace wireside
