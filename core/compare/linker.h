// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which sentences belong together: first pairs, then the parts of split and merged sentences.
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/sentence_terms.h"

#include <cstddef>
#include <vector>

namespace wireside {

// The probability that a pair is a link:
//
//     p = sigmoid(11.5 (S - .75)),  S = D + O + .1 (D before + D after)
//
// D is the weighted Dice, O the part of the words in the same order, and D before, D after are
// those of the diagonal neighbours: neighbours that match speak for a pair. Identical sentences
// get at least .99. In the order of `candidates`.
[[nodiscard]] std::vector<double> linkProbabilities(const std::vector<Candidate>& candidates);

// One aligned group of sentences; both sides ascending and never empty.
struct SentenceGroup {
    std::vector<std::size_t> left;
    std::vector<std::size_t> right;
    double probability = 0; // of the pair that it grew from

    bool operator==(const SentenceGroup&) const = default;
};

// Greedy 1:1 pairs by falling probability, none below `leastProbability`. Ordered by left sentence.
// O(n log n) in the candidates.
[[nodiscard]] std::vector<SentenceGroup> linkPairs(const std::vector<Candidate>& candidates,
                                                   const std::vector<double>& probabilities,
                                                   double leastProbability,
                                                   const SentenceTerms& terms);

// Adds to each group the unlinked sentences beside it that account for what is still open on the
// other side: 1:n and n:1. Linear in the sentences.
void attachNeighbours(std::vector<SentenceGroup>& groups, const SentenceTerms& terms);

} // namespace wireside
