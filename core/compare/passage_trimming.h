// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where in its first and last sentences a reused passage begins and ends.
//
//     left:   He yawned and said the dam would open on Monday at noon.
//     right:  The dam would open on Monday at noon, a minister promised.
//     left passage:   "the dam would open on Monday at noon."
//     right passage:  "The dam would open on Monday at noon,"
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/seed_clusters.h"
#include "core/compare/sentence_terms.h"

namespace wireside {

// The best-scoring run of words that reaches to the block's middle, on both sides: a word that the
// other side has counts for it, one that it has not counts against it. Marks stay with the words that
// they stand beside. Without links. Where the sides have nothing in common, either span may be empty or end
// before it begins. Linear in the words.
[[nodiscard]] Passage trimToCommonWords(const PassageBlock& block, const Document& left,
                                        const Document& right, const SentenceTerms& terms);

} // namespace wireside
