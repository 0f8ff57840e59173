// SPDX-License-Identifier: GPL-3.0-or-later
//
// The alignments made by hand in tests/data/samples; the README there tells the format.
//
//     const GoldAlignment gold = loadGold(1, 4);
//     gold.links[0]    // {left sentence 3, right sentence 3, MatchKind::Reworded}
#pragma once

#include "core/compare/comparison.h"
#include "tests/core/compare/reports.h"

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace wireside {

struct GoldLink {
    std::size_t left = 0; // indices into the sentences of either side
    std::size_t right = 0;
    MatchKind kind = MatchKind::Reworded;

    bool operator==(const GoldLink&) const = default;
};

struct GoldSide {
    Report report;
    std::vector<TextSpan> sentences; // as the hand that aligned them saw them
    std::set<std::size_t> skipped;   // furniture: headlines, captions, credits
};

struct GoldAlignment {
    GoldSide left;
    GoldSide right;
    std::vector<GoldLink> links;
    std::set<std::pair<std::size_t, std::size_t>> maybe; // pairs that count neither for nor against

    [[nodiscard]] const GoldSide& on(Side side) const { return side == Side::Left ? left : right; }
    // Whether a pair is left out of account.
    [[nodiscard]] bool ignores(std::size_t leftSentence, std::size_t rightSentence) const;
};

[[nodiscard]] GoldAlignment loadGold(int left, int right);

} // namespace wireside
