// SPDX-License-Identifier: GPL-3.0-or-later
//
// Split and merged sentences: pairs grow into groups.
//
//     left:   They met at dawn and signed at noon.      group 0 - 0, 1
//     right:  They met at dawn. They signed at noon.
#pragma once

#include "core/compare/linker.h"
#include "core/compare/sentence_terms.h"

#include <vector>

namespace wireside {

// Adds to each group the unlinked sentences beside it that account for what is still open on the
// other side: 1:n and n:1. Linear in the sentences.
void attachNeighbours(std::vector<SentenceGroup>& groups, const SentenceTerms& terms);

} // namespace wireside
