// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether one quotation has other words than another that it has most words in common with.
//
//     quoteDifference(left, 0, right, 0)
//         // the tokens of "count them together" and of "count the drops together"
//
// Quotations that are cut at an end, that leave out what an ellipsis or brackets tell, or that write a word in two, do not
// differ. Quadratic in the words of the two at worst, and only up to a thousand of each.
#pragma once

#include "core/compare/quoted_parts.h"

#include <cstddef>
#include <optional>

namespace wireside {

// The stretches of both sides with all that differs, in tokens of the sides, and a word around them.
struct QuoteDifference {
    TokenRange left;
    TokenRange right;
};

// Of a part of the left side and one of the right side; none where they say the same.
[[nodiscard]] std::optional<QuoteDifference> quoteDifference(const QuotedSide& left,
                                                             std::size_t leftPart,
                                                             const QuotedSide& right,
                                                             std::size_t rightPart);

} // namespace wireside
