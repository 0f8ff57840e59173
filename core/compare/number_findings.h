// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers that differ inside a link.
//
//     left:   About 40 of the 14 ferries         right:  40 of the 17 ferries
//     findings: number "About 40" / "40", number "14" / "17"
//
// Only numbers that stand for each other: the word script has set one in the place of the other beside
// words that agree, or both count the same thing. A number that is only left out is none, nor is one in
// another measure ("12 hectares", "30 acres"). The same number in another measure is one ("$40 million",
// "\u20AC40 million").
//
// In other languages than English only where the words on both sides of the number are the same: what says how
// exact a number is, or in what it is given, is known in English only.
#pragma once

#include "core/compare/linked_tokens.h"

#include <vector>

namespace wireside {

// Appends them. Linear in the tokens: no link with very many numbers is looked at.
void findNumbers(const LinkedTokens& link, std::vector<Finding>& findings);

} // namespace wireside
