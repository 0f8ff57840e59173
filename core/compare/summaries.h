// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few sentences in a row that sum up a far longer stretch of the other report.
//
//     seeds 3-0, 4-21, 5-44: sentences 3 to 5 sum up 0 to 44, which are too far apart to cluster
#pragma once

#include "core/compare/seed_clusters.h"
#include "core/compare/sentence_terms.h"

#include <vector>

namespace wireside {

// The summaries among `seeds`, which keep those that are in none. O(n log n) in the seeds.
[[nodiscard]] std::vector<PassageBlock> takeSummaries(Seeds& seeds, const SentenceTerms& terms);

} // namespace wireside
