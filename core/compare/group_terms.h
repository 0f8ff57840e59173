// SPDX-License-Identifier: GPL-3.0-or-later
//
// The terms of several sentences together: one side of a link.
//
//     left 0:   Kelmarra shut four gates of the Hadrun dam and crowds marched in Savreny.
//     right 0:  Kelmarra closed four gates of the dam.
//     right 1:  Crowds marched in Savreny.
//     diceOf(termsOf(terms.left, {0}), termsOf(terms.right, {0}), terms.weights)      // 0.62
//     diceOf(termsOf(terms.left, {0}), termsOf(terms.right, {0, 1}), terms.weights)   // 0.84
//
// Linear in the words, but for the order, which is O(n m / 64).
#pragma once

#include "core/compare/common_subsequence.h"
#include "core/compare/sentence_terms.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wireside {

struct GroupTerms {
    std::vector<Term> bag;            // sorted by stem, each once
    std::vector<std::uint32_t> words; // forms in reading order, as DocumentTerms::words()
    double mass = 0;

    bool operator==(const GroupTerms&) const = default;
};

[[nodiscard]] GroupTerms termsOf(const DocumentTerms& document,
                                 const std::vector<std::size_t>& sentences);

// Weighted Dice: twice the matched mass by the mass of both, 0 to 1; 0 if neither weighs anything.
[[nodiscard]] double diceOf(const GroupTerms& left, const GroupTerms& right,
                            const std::vector<double>& weights);

// Twice the words that stand in the other side in the same order by the words of both, 0 to 1;
// 0 if one side has none.
[[nodiscard]] double orderOf(const GroupTerms& left, const GroupTerms& right,
                             CommonSubsequence& subsequence);

} // namespace wireside
