// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every comparison must be, whatever the texts.
#pragma once

#include "core/compare/comparison.h"

namespace wireside {

// Fails the running test where a comparison contradicts its header.
void expectWellFormed(const Comparison& comparison);

// Fails it unless the report is all shared with itself, in place, each link with score 1.
void expectSameAsItself(const Comparison& comparison);

// Fails it unless one is the other with its sides swapped, but for the word scripts.
void expectMirrored(const Comparison& comparison, const Comparison& swapped);

} // namespace wireside
