// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why two groups of sentences are linked, in figures and words that can be shown.
//
//     left:   Ministers reopened the port.
//     right:  A minister reopened ports.
//     const Reasons why = explain(comparison, 0);
//     why.common   // reopened-reopened, port-ports, Ministers-minister: where they stand, and their weights
//     why.dice     // 0.92
//
// Units: spans count UTF-16 units; weights are in natural-log units (weights.h).
#pragma once

#include "core/compare/comparison.h"

#include <cstddef>
#include <string>
#include <vector>

namespace wireside {

// A word that both sides have, if perhaps in another form.
struct CommonWord {
    TextSpan left;
    TextSpan right;
    double weight = 0;

    bool operator==(const CommonWord&) const = default;
};

struct Reasons {
    double probability = 0; // that the sides belong together, 0 to 1
    bool byHand = false;    // the user linked them: that is why, whatever the figures say
    double dice = 0;        // weighted Dice of the words, 0 to 1
    double order = 0;       // the part of the words that stand in the same order, 0 to 1
    double context = 0;     // what neighbours, rivals and the place add, -0.6 to 0.45; 0 for groups
                            // that grew from no single pair
    std::vector<CommonWord> common; // heaviest first, then in the left side's order
    std::vector<Edit> changed;      // the edits that are neither Equal nor Move, in their order

    bool operator==(const Reasons&) const = default;
};

// Linear in the words of the link, but for the order. A comparison without analysis, as made by hand, has only probability and changed words.
[[nodiscard]] Reasons explain(const Comparison& comparison, std::size_t link);

// Of all links, in their order.
[[nodiscard]] std::vector<Reasons> explain(const Comparison& comparison);

} // namespace wireside
