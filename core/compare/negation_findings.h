// SPDX-License-Identifier: GPL-3.0-or-later
//
// A negation that one side of a link has and the other lacks.
//
//     left:   The minister will not resign.    right:  The minister will resign.
//     finding: negation "will not resign" / "will resign"
//
// Only in sentences that agree in nearly all words; the word that is negated must be the same, and the other
// side must not say it in other words ("did not agree", "refused to agree"). English and German.
#pragma once

#include "core/compare/linked_tokens.h"

#include <vector>

namespace wireside {

// Appends it: at most one for a link. Linear in the tokens.
void findNegations(const LinkedTokens& link, std::vector<Finding>& findings);

} // namespace wireside
