// SPDX-License-Identifier: GPL-3.0-or-later
//
// The blocks of like sentences that passages are made of.
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/seed_clusters.h"
#include "core/compare/sentence_terms.h"

#include <vector>

namespace wireside {

// Blocks of which no two overlap on both sides, the one with most in common first: clusters of seeds that hold together, summaries, each
// grown by the sentences at its ends that match. `candidates` are ordered by left, then right
// sentence.
[[nodiscard]] std::vector<PassageBlock> findBlocks(const std::vector<Candidate>& candidates,
                                                   const SentenceTerms& terms);

} // namespace wireside
