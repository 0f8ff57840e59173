// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which sentences belong together: pairs, by falling probability.
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/evidence.h"
#include "core/compare/sentence_terms.h"

#include <cstddef>
#include <vector>

namespace wireside {

// The probability that each candidate is a link, in their order, by its evidence; identical
// sentences get at least .99.
[[nodiscard]] std::vector<double> linkProbabilities(const std::vector<Candidate>& candidates,
                                                    const std::vector<Evidence>& evidence);

// One aligned group of sentences; both sides ascending and never empty.
struct SentenceGroup {
    std::vector<std::size_t> left;
    std::vector<std::size_t> right;
    double probability = 0; // of the pair that it grew from; 1 by hand
    bool byHand = false;    // the user made it

    bool operator==(const SentenceGroup&) const = default;
};

// Greedy 1:1 pairs by falling probability, none below `leastProbability`. Ordered by left sentence.
// O(n log n) in the candidates.
[[nodiscard]] std::vector<SentenceGroup> linkPairs(const std::vector<Candidate>& candidates,
                                                   const std::vector<double>& probabilities,
                                                   double leastProbability,
                                                   const SentenceTerms& terms);

} // namespace wireside
