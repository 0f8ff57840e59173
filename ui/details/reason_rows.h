// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a link is one, in words: what both sides have in common, what changed, how likely they belong
// together.
//
//     for (const DetailRow& row : reasonRows(comparison, reasons)) ...
//     // "In common"   "Marrow, minister, harbour / harbor"
//     // "Changed"     "said → described; − at last"
//     // "Likely"      "87 % that they belong together; 61 % of the weight of their words in common;
//     //               90 % in the same order; what stands around them speaks for it"
//
// What is not known (no words in common, a probability of 0) has no row. Values only; linear.
#pragma once

#include "core/compare/reasons.h"
#include "ui/details/detail_row.h"

#include <vector>

namespace wireside {

[[nodiscard]] std::vector<DetailRow> reasonRows(const Comparison& comparison,
                                                const Reasons& reasons);

} // namespace wireside
