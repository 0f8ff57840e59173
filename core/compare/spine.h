// SPDX-License-Identifier: GPL-3.0-or-later
//
// The spine: the heaviest set of links that do not cross. A link off it has moved.
#pragma once

#include <cstddef>
#include <vector>

namespace wireside {

struct SpineLink {
    std::size_t left = 0;  // the link's place in the left report's order
    std::size_t right = 0; // and in the right one's
    double weight = 0;     // words x score; not negative

    bool operator==(const SpineLink&) const = default;
};

// Which of `links` are on the spine: a chain that increases strictly on both sides and has the
// greatest weight; of several such the one that ends earliest on the right. Same order as `links`,
// which are ordered by `left`. O(n log n) by a Fenwick tree of prefix maxima.
[[nodiscard]] std::vector<bool> findSpine(const std::vector<SpineLink>& links);

} // namespace wireside
