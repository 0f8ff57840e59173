// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares as whole percents that add up to 100, or are all 0.
//
//     wholePercents({.shared = 1 / 3., .reworded = 1 / 3., .unique = 1 / 3.})  // 34, 33, 33
#pragma once

#include "core/compare/comparison.h"

namespace wireside {

struct SharePercents {
    int shared = 0;
    int reworded = 0;
    int unique = 0;

    bool operator==(const SharePercents&) const = default;
};

// Each is within 1 of the exact share; those with the largest remainders are rounded up.
[[nodiscard]] SharePercents wholePercents(const Shares& shares);

} // namespace wireside
