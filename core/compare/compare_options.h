// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a comparison is held to. None of it needs the texts to be analysed again: see align().
//
//     CompareOptions{.sensitivity = strictSensitivity, .minimumWords = 5}
#pragma once

#include "core/compare/judgement.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wireside {

// The dial: the least probability of a link. In between and beyond, any value in (0, 1) is valid.
inline constexpr double looseSensitivity = 0.05;   // finds more, some of it by chance
inline constexpr double defaultSensitivity = 0.15; // what an editor would link
inline constexpr double strictSensitivity = 0.50;  // what nobody would dispute

// Whether headlines, bylines, captions, credits, notices take part in links: all that is not Body.
enum class Furniture : std::uint8_t { Compared, Ignored };

struct CompareOptions {
    double sensitivity = defaultSensitivity;
    // A link whose shorter side has fewer words is none: its sentences are unique.
    std::size_t minimumWords = 0;
    Furniture furniture = Furniture::Compared;
    // In the order in which they were made: the last word on a pair of sentences counts. Above all the
    // others: a link by hand may be short, unlikely, or of furniture.
    std::vector<Judgement> judgements = {};

    bool operator==(const CompareOptions&) const = default;
};

} // namespace wireside
