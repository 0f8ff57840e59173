// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clusters of like sentence pairs: the blocks that passages are made of.
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/sentence_terms.h"

#include <cstddef>
#include <vector>

namespace wireside {

// Sentences [leftFirst, leftLast] of the left report against [rightFirst, rightLast] of the right one, both inclusive.
struct Block {
    std::size_t leftFirst = 0;
    std::size_t leftLast = 0;
    std::size_t rightFirst = 0;
    std::size_t rightLast = 0;
    double similarity = 0; // sum of the Dice of its pairs

    bool operator==(const Block&) const = default;
};

// Blocks that do not overlap on both sides, clustered over gaps of at most `mostGap` sentences.
// `candidates` are ordered by left, then right sentence.
[[nodiscard]] std::vector<Block> findBlocks(const std::vector<Candidate>& candidates,
                                            const SentenceTerms& terms, std::size_t mostGap);

} // namespace wireside
