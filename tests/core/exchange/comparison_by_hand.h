// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents and comparisons made by hand, so that what is written of them is known to the last offset.
#pragma once

#include "core/compare/comparison.h"

#include <string_view>
#include <vector>

namespace wireside {

// A report whose sentences are these stretches of its text, found one after the other.
[[nodiscard]] Document reportByHand(std::u16string_view text,
                                    const std::vector<std::u16string_view>& sentences);

// Where `part` stands first in the report's text.
[[nodiscard]] TextSpan spanOf(const Document& report, std::u16string_view part);

// "🚢 The port reopened. Rain fell." against "Rain fell. 🚢🚢 The port is open.": one reworded link,
// one moved shared link, a passage over the former and two findings.
[[nodiscard]] Comparison comparisonByHand();

} // namespace wireside
