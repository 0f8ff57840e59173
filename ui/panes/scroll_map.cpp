// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/scroll_map.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace wireside {

namespace {

// Pixels between two nodes: nearer ones would make the map or its inverse too steep to be exact.
constexpr double leastStep = 0.25;

bool increases(const HeightPair& from, const HeightPair& to) {
    return to.left >= from.left + leastStep && to.right >= from.right + leastStep;
}

} // namespace

ScrollMap::ScrollMap(const std::vector<HeightPair>& pairs, HeightPair ends) : m_nodes{{}} {
    const HeightPair last{std::max(ends.left, leastStep), std::max(ends.right, leastStep)};
    for (const HeightPair& pair : pairs)
        if (increases(m_nodes.back(), pair) && increases(pair, last)) m_nodes.push_back(pair);
    m_nodes.push_back(last);
}

double ScrollMap::from(Side side, double height) const {
    const Side target = other(side);
    if (height <= 0) return height;
    if (height >= m_nodes.back().on(side))
        return m_nodes.back().on(target) + (height - m_nodes.back().on(side));
    const auto next = std::ranges::upper_bound(
        m_nodes, height, {}, [side](const HeightPair& node) { return node.on(side); });
    const HeightPair& below = *next;
    const HeightPair& above = *std::prev(next);
    const double part = (height - above.on(side)) / (below.on(side) - above.on(side));
    return std::lerp(above.on(target), below.on(target), part);
}

std::vector<HeightPair> spinePairs(const std::vector<Link>& links, const std::vector<Strip>& left,
                                   const std::vector<Strip>& right) {
    std::vector<HeightPair> pairs;
    pairs.reserve(2 * links.size());
    std::optional<HeightPair> end; // of the link before
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (links[i].moved) continue;
        const HeightPair begin{left[i].top, right[i].top};
        // A link of sentences that stand apart reaches over its neighbours: its begin says enough.
        if (end && end->left <= begin.left && end->right <= begin.right) pairs.push_back(*end);
        pairs.push_back(begin);
        end = HeightPair{left[i].bottom, right[i].bottom};
    }
    if (end) pairs.push_back(*end);
    return pairs;
}

double syncFraction(const Viewport& view) {
    const double range = view.maximum;
    if (range <= 0) return 0;
    const double end = std::min(view.height / 2.0, range / 2);
    if (end <= 0) return view.scroll / range; // a view without any height
    return std::min(1.0, view.scroll / end) / 2 +
           std::max(0.0, (view.scroll - (range - end)) / end) / 2;
}

int followingScroll(const ScrollMap& map, Side side, const Viewport& leading,
                    const Viewport& following) {
    if (leading.scroll <= 0) return 0;
    if (leading.scroll >= leading.maximum) return following.maximum;
    const double fraction = syncFraction(leading);
    const double height = map.from(side, leading.scroll + fraction * leading.height);
    const long scroll = std::lround(height - fraction * following.height);
    return static_cast<int>(std::clamp(scroll, 0L, long(following.maximum)));
}

} // namespace wireside
