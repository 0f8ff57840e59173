// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that differ inside a link.
//
//     left:   Ilse Varden told reporters so.    right:  Ilse Vardin told reporters so.
//     finding: name "Varden" / "Vardin"
//
// Only a capitalised word in the place of another between the same words, in sentences that agree in nearly
// all of them; not the first word of a sentence, nor in headlines, where other words are capitalised, too; not
// another form of the same name ("Kelmarra", "Kelmarran"). Not in German, which capitalises every noun.
#pragma once

#include "core/compare/linked_tokens.h"

#include <vector>

namespace wireside {

// Appends them. Linear in the tokens.
void findNames(const LinkedTokens& link, std::vector<Finding>& findings);

} // namespace wireside
