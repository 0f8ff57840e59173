// SPDX-License-Identifier: GPL-3.0-or-later
//
// Candidates as a test wants them, without texts that would give them.
//
//     weighEvidence({pairOf(0, 0, 0.4, 0.3)}, sized(1, 1))
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/sentence_terms.h"

#include <cstddef>

namespace wireside {

// Terms of two reports with so many sentences each; what is in them does not matter.
[[nodiscard]] SentenceTerms sized(std::size_t left, std::size_t right);

[[nodiscard]] Candidate pairOf(std::size_t left, std::size_t right, double dice, double order);

} // namespace wireside
