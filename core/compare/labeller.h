// SPDX-License-Identifier: GPL-3.0-or-later
//
// What kind of link a group of sentences is, how alike its sides are and how much of each side the
// other accounts for.
#pragma once

#include "core/compare/common_subsequence.h"
#include "core/compare/comparison.h"
#include "core/compare/linker.h"

#include <vector>

namespace wireside {

struct LinkLabel {
    MatchKind kind = MatchKind::Reworded;
    double score = 0;
    Coverage coverage;

    bool operator==(const LinkLabel&) const = default;
};

// Shared: at least 0.85 of the words of each side stand in the other in the same order.
// The score is the mean of that part and of the weighted Dice of the two bags; 1 only for the same
// words in the same order. O(n m / 64) in the words of the sides.
// `subsequence` is for the forms of `terms`; it only spares setting up one for each link.
[[nodiscard]] LinkLabel labelLink(const SentenceGroup& group, const SentenceTerms& terms,
                                  CommonSubsequence& subsequence);

} // namespace wireside
