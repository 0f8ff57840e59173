// SPDX-License-Identifier: GPL-3.0-or-later
//
// What speaks for it that two sentences belong together, and how probable that makes it.
//
//     S = dice + order + neighbours + lead + place,   p = sigmoid(11.5 (S - 0.84))
//
// Words weigh most; their order is added evidence and never gates, for news rewriting reorders
// clauses. The others are what an editor uses, too: what stands around the pair, whether there
// is a rival, and whether the pair is where the surer ones around it lead one to expect it.
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/sentence_terms.h"

#include <vector>

namespace wireside {

// The parts of S. In brackets the range of each.
struct Evidence {
    double dice = 0;       // weighted Dice of the words [0, 1]
    double order = 0;      // the part of the words that stand in the same order [0, 1]
    double neighbours = 0; // of the Dice of the sentences before and after [0, 0.2]
    double lead = 0;       // for being more alike than any rival pair [0, 0.1]
    double place = 0; // for standing between the same sure pairs on both sides, or not [-0.6, 0.15]

    [[nodiscard]] double sum() const { return dice + order + neighbours + lead + place; }
    bool operator==(const Evidence&) const = default;
};

// In the order of `candidates`, which are as findCandidates() gives them. O(n log n).
[[nodiscard]] std::vector<Evidence> weighEvidence(const std::vector<Candidate>& candidates,
                                                  const SentenceTerms& terms);

// The probability of a link by the sum of its evidence.
[[nodiscard]] double probabilityOf(double evidence);

} // namespace wireside
