// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two short texts with nothing around them, one of them a single sentence: is one the other reworded?
//
//     S = C / 2 + O + G - 0.32 ln(n),   p = sigmoid(7.5 (S + 0.28))
//
// Inside reports, neighbours and rivals tell a match from chance. Here they are missing, and the letters
// and the size stand in for them: C is the part of the heavier side's mass that the other has, O the
// part of the longer side's words that stand in the same order, G the Dice of the letter trigrams
// and n the words of both, for long texts have more in common by chance.
#pragma once

#include "core/compare/linker.h"
#include "core/compare/sentence_terms.h"
#include "core/text/document.h"

#include <optional>

namespace wireside {

// The one group of both texts, if these are such texts and belong together with at least this probability. Of
// several sentences those are in it that may go with the single one; one with the same words stands alone. Linear
// in the letters, but for the order.
[[nodiscard]] std::optional<SentenceGroup> linkLoneTexts(const Document& left,
                                                         const Document& right,
                                                         const SentenceTerms& terms,
                                                         double leastProbability);

// Whether they are such texts.
[[nodiscard]] bool areLoneTexts(const SentenceTerms& terms);

} // namespace wireside
