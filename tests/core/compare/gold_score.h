// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well a comparison agrees with an alignment made by hand.
//
// A link counts as all pairs of its sentences, each of them mapped to the gold sentence with which it
// shares most characters. Pairs that the gold alignment ignores count on neither side.
#pragma once

#include "tests/core/compare/gold_alignment.h"

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace wireside {

using GoldPairs = std::set<std::pair<std::size_t, std::size_t>>; // left, right gold sentence

struct GoldScore {
    std::size_t rightLinks = 0;
    std::size_t foundLinks = 0;
    std::size_t goldLinks = 0;
    std::size_t rightKinds = 0; // sentences of both sides
    std::size_t scoredKinds = 0;
    std::string report; // what is wrong, one line each, with the sentences as text

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double kindAccuracy() const;
    GoldScore& operator+=(const GoldScore& other);
};

[[nodiscard]] GoldScore scoreAgainst(const GoldAlignment& gold, const Comparison& comparison);

// The gold sentences, without the skipped ones, that are no sentence of the report.
[[nodiscard]] std::vector<std::string> wrongBounds(const GoldSide& side);

} // namespace wireside
