// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/match_walk.h"

#include <algorithm>

namespace wireside {

SideMatch MatchWalk::at(std::size_t match) const {
    if (match < left.size()) return {Side::Left, match};
    return {Side::Right, match - left.size()};
}

ReportPlace MatchWalk::placeOf(std::size_t match) const {
    const auto [side, index] = at(match);
    return {side, on(side)[index].begin};
}

std::optional<std::size_t> firstFrom(const MatchWalk& walk, const ReportPlace& place) {
    if (walk.size() == 0) return std::nullopt;
    const std::vector<TextSpan>& matches = walk.on(place.side);
    const auto first = std::ranges::lower_bound(matches, place.offset, {}, &TextSpan::begin);
    const auto before = static_cast<std::size_t>(first - matches.begin());
    const std::size_t match = place.side == Side::Left ? before : walk.left.size() + before;
    return match == walk.size() ? 0 : match;
}

MatchStep stepped(const MatchWalk& walk, std::size_t current, int step) {
    const std::size_t last = walk.size() - 1;
    if (step > 0)
        return current < last ? MatchStep{current + 1, Wrap::None} : MatchStep{0, Wrap::PastEnd};
    return current > 0 ? MatchStep{current - 1, Wrap::None} : MatchStep{last, Wrap::PastBegin};
}

} // namespace wireside
