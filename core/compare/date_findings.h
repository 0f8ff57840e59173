// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weekdays and months that differ inside a link.
//
//     left:   The talks end on Monday.    right:  The talks end on Tuesday.
//     finding: date "Monday" / "Tuesday"
//
// Only where the word script has set one in the other's place. Known in English and German; "Sept." is
// September.
#pragma once

#include "core/compare/linked_tokens.h"

#include <vector>

namespace wireside {

// Appends them. Linear in the tokens.
void findDates(const LinkedTokens& link, std::vector<Finding>& findings);

} // namespace wireside
