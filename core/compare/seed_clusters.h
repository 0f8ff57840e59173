// SPDX-License-Identifier: GPL-3.0-or-later
//
// Seeds of passages, pairs of sentences that surely have to do with each other, and how they cluster.
//
//     seeds 3-10, 4-11, 9-12 with a gap of 2:  {3-10, 4-11} and {9-12}
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/sentence_terms.h"

#include <cstddef>
#include <vector>

namespace wireside {

using Seeds = std::vector<Candidate>;
using PlaceOf = std::size_t Candidate::*; // one side's order: &Candidate::left or &Candidate::right

// Pairs that are each other's best, and sentences that are contained in a longer one: a shuffled or
// split text has sentences of other sizes. Linear in the candidates.
[[nodiscard]] Seeds findSeeds(const std::vector<Candidate>& candidates, const SentenceTerms& terms);

// Splits where more than `gap` sentences of one side lie between neighbours. O(n log n).
[[nodiscard]] std::vector<Seeds> splitAt(Seeds seeds, PlaceOf place, std::size_t gap);

// Splits until no cluster has a gap of more than `gap` sentences on either side; each seed is in one of
// them. In no particular order.
[[nodiscard]] std::vector<Seeds> cluster(Seeds seeds, std::size_t gap);

// Sentences [leftFirst, leftLast] of the left report against [rightFirst, rightLast] of the right one, both inclusive.
struct PassageBlock {
    std::size_t leftFirst = 0;
    std::size_t leftLast = 0;
    std::size_t rightFirst = 0;
    std::size_t rightLast = 0;
    double similarity = 0; // sum of the Dice of its pairs

    bool operator==(const PassageBlock&) const = default;
};

// What the seeds span; there is at least one.
[[nodiscard]] PassageBlock blockOf(const Seeds& seeds);

// The cosine of both sides' weighted words, 0 to 1. Linear in the words.
[[nodiscard]] double cosineOf(const PassageBlock& block, const SentenceTerms& terms);

} // namespace wireside
