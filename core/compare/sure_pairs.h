// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pairs that are sure by themselves, and where the others stand among them.
//
//     sure: 0-0, 3-2      place of 1-1: Between, 2 choices (1 and 2 on the left, 1 on the right)
//                         place of 1-4: Across
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/sentence_terms.h"

#include <cstddef>
#include <vector>

namespace wireside {

// Where a pair stands among the sure pairs.
struct Place {
    enum class Kind : std::uint8_t {
        Unknown, // there are no sure pairs, or it is one
        Between, // between the same two, or before the first, or behind the last
        Across,  // it crosses one, or has a sentence of one
    };
    Kind kind = Kind::Unknown;
    std::size_t choices = 0; // Between: left times right sentences there
    double density = 0;      // Across: sure pairs by sentences of the shorter report, 0 to 1

    bool operator==(const Place&) const = default;
};

class SurePairs {
public:
    // The spine of the greedy 1:1 pairs of which words and order alone leave no doubt.
    SurePairs(const std::vector<Candidate>& candidates, const SentenceTerms& terms);

    [[nodiscard]] Place placeOf(std::size_t left, std::size_t right) const;

private:
    // The gap between sure sentences of one side that a sentence stands in.
    struct Gap {
        bool isSure = false;   // it is one of the sure sentences
        std::size_t index = 0; // of the gap, or of the sure sentence
        std::size_t sentences = 0;
    };
    static std::vector<Gap> gapsOf(const std::vector<std::size_t>& sure, std::size_t sentences);

    std::vector<Gap> m_left; // of each sentence
    std::vector<Gap> m_right;
    std::size_t m_pairs = 0;
};

} // namespace wireside
