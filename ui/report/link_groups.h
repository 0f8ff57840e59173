// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links that have a sentence in common must stand in one row of the report, for a sentence is
// printed once. Such links are a group; most groups are a single link.
//
//     // links: {left 0, right 0}, {left 1, right 2}, {left 1, right 3}
//     linkGroups(comparison).size()   // 2: the first link alone, the other two together
//
// Near-linear in the links and sentences. Any number of threads may call it at once.
#pragma once

#include "core/compare/comparison.h"

#include <cstddef>
#include <vector>

namespace wireside {

struct LinkGroup {
    std::vector<std::size_t> links; // indices into Comparison::links, ascending, never empty
    std::vector<std::size_t> left;  // sentence indices, ascending, each once
    std::vector<std::size_t> right;
    // Its first right sentence follows that of the group before it that is in order too. A moved
    // link is not: its place in the right report differs from the place where its row stands.
    bool inOrder = false;

    [[nodiscard]] const std::vector<std::size_t>& on(Side side) const {
        return side == Side::Left ? left : right;
    }
    bool operator==(const LinkGroup&) const = default;
};

// All groups, by their first left sentence; each link and each linked sentence is in exactly one.
[[nodiscard]] std::vector<LinkGroup> linkGroups(const Comparison& comparison);

} // namespace wireside
