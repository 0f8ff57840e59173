// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which height of one report belongs to which of the other, so that both scroll together.
//
//     const ScrollMap map({{.left = 100, .right = 300}}, {.left = 1000, .right = 800});
//     map.from(Side::Left, 50)       // 150
//     map.from(Side::Right, 150)     // 50: the exact inverse
//     map.from(Side::Left, 1000)     // 800: ends belong together
//
// The map is piecewise linear through the two begins, the pairs and the two ends, and increases
// strictly: so there and back again is the same place, and the panes never fight.
//
// Units: pixels of the text documents, y down. Linear to make, logarithmic to use. Values only.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/pane_scroll.h"
#include "ui/panes/strip.h"

#include <vector>

namespace wireside {

// A height on the left and the one on the right that it belongs to.
struct HeightPair {
    double left = 0;
    double right = 0;

    [[nodiscard]] double on(Side side) const { return side == Side::Left ? left : right; }
    bool operator==(const HeightPair&) const = default;
};

class ScrollMap {
public:
    ScrollMap() : ScrollMap({}, {}) {}
    // Pairs that do not come after the one before on both sides, or not before the ends, are left
    // out: the map could not be inverted.
    ScrollMap(const std::vector<HeightPair>& pairs, HeightPair ends);

    // The height on the other side; beyond the ends it goes on by as much as asked.
    [[nodiscard]] double from(Side side, double height) const;

private:
    std::vector<HeightPair> m_nodes; // at least two, increasing strictly on both sides
};

// The begins and ends of the links on the spine, in order. Strips are indexed like the links.
[[nodiscard]] std::vector<HeightPair> spinePairs(const std::vector<Link>& links,
                                                 const std::vector<Strip>& left,
                                                 const std::vector<Strip>& right);

// How far a view has been scrolled, 0 at the top, 1 at the bottom and a half between, except near
// the ends: that part of the view's height is what the other view is aligned at.
[[nodiscard]] double syncFraction(const Viewport& view);

// Where the other view has to be scrolled to when `leading`, of `side`, is where it is. Both reach
// their tops together, and their bottoms.
[[nodiscard]] int followingScroll(const ScrollMap& map, Side side, const Viewport& leading,
                                  const Viewport& following);

} // namespace wireside
