// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the options leave of the pairs and the links that two texts have: sentences that are linked by
// hand or told apart, furniture, and links that are too short.
//
//     const AllowedPairs allowed(left, right, {.minimumWords = 5});
//     if (!allowed.all()) allowed.restrict(groups);    // groups of fewer words are gone
//
// Pairs are restricted before links are sought, so that a sentence finds its next best partner; links
// afterwards, for they have grown by then. Linear in what is restricted.
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/compare_options.h"
#include "core/compare/judged_pairs.h"
#include "core/compare/linker.h"

#include <cstddef>
#include <vector>

namespace wireside {

// Candidates, and the probability of each.
struct LikelyPairs {
    std::vector<Candidate> candidates;
    std::vector<double> probabilities;
};

class AllowedPairs {
public:
    AllowedPairs(const Document& left, const Document& right, const CompareOptions& options);

    // Whether nothing is restricted at all.
    [[nodiscard]] bool all() const { return m_all; }

    // Whether the pair may be found to be a link.
    [[nodiscard]] bool mayPair(std::size_t left, std::size_t right) const;
    // The pairs that may be found to be links.
    [[nodiscard]] LikelyPairs linkable(const std::vector<Candidate>& candidates,
                                       const std::vector<double>& probabilities) const;
    // The pairs that a passage may be made of.
    [[nodiscard]] std::vector<Candidate> reusable(const std::vector<Candidate>& candidates) const;
    // Takes from the groups that were found what they must not have, and adds those by hand.
    void restrict(std::vector<SentenceGroup>& found) const;

private:
    [[nodiscard]] bool mayFind(Side side, std::size_t sentence) const;
    [[nodiscard]] const Document& report(Side side) const {
        return side == Side::Left ? m_left : m_right;
    }
    [[nodiscard]] std::size_t words(Side side, const std::vector<std::size_t>& sentences) const;

    const Document& m_left;
    const Document& m_right;
    JudgedPairs m_judged;
    std::size_t m_minimumWords;
    Furniture m_furniture;
    bool m_all;
};

} // namespace wireside
