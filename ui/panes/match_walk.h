// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking through the matches of both reports: through the left one, then the right one, then round.
//
//     const MatchWalk walk{.left = {{4, 8}, {10, 14}}, .right = {{0, 4}}};
//     walk.size()                          // 3
//     walk.at(2)                           // on the right, match 0
//     firstFrom(walk, {Side::Left, 9})     // 1
//     stepped(walk, 2, 1)                  // 0, round the end
//
// Pure; a match's number counts from 0 over both reports.
#pragma once

#include "core/compare/comparison.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace wireside {

struct ReportPlace {
    Side side = Side::Left;
    std::size_t offset = 0; // in UTF-16 units of that report

    bool operator==(const ReportPlace&) const = default;
};

struct SideMatch {
    Side side = Side::Left;
    std::size_t index = 0; // among the matches of that side

    bool operator==(const SideMatch&) const = default;
};

struct MatchWalk {
    std::vector<TextSpan> left; // ascending
    std::vector<TextSpan> right;

    [[nodiscard]] std::size_t size() const { return left.size() + right.size(); }
    [[nodiscard]] const std::vector<TextSpan>& on(Side side) const {
        return side == Side::Left ? left : right;
    }
    [[nodiscard]] SideMatch at(std::size_t match) const;
    [[nodiscard]] ReportPlace placeOf(std::size_t match) const;

    bool operator==(const MatchWalk&) const = default;
};

// The first match that begins there or later, else the first of all; none without matches.
[[nodiscard]] std::optional<std::size_t> firstFrom(const MatchWalk& walk, const ReportPlace& place);

enum class Wrap : std::uint8_t { None, PastEnd, PastBegin };

struct MatchStep {
    std::size_t match = 0;
    Wrap wrap = Wrap::None;

    bool operator==(const MatchStep&) const = default;
};

// One match on for a step of 1, one back for -1. Needs a match.
[[nodiscard]] MatchStep stepped(const MatchWalk& walk, std::size_t current, int step);

} // namespace wireside
