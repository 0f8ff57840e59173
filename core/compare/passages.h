// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stretches of one report reused in the other: neighbouring pairs of like sentences, merged over
// small gaps and trimmed at words. After the seeding and clustering of Sanchez-Perez, Sidorov and
// Gelbukh (PAN 2014).
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/comparison.h"
#include "core/compare/sentence_terms.h"

#include <vector>

namespace wireside {

// Ordered by left begin; no two overlap on both sides. `links` tells which links lie in a passage.
// Near-linear in the candidates.
[[nodiscard]] std::vector<Passage> findPassages(const std::vector<Candidate>& candidates,
                                                const SentenceTerms& terms, const Document& left,
                                                const Document& right,
                                                const std::vector<Link>& links);

} // namespace wireside
