// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences as a bag of letter trigrams: what their words have in common with others below the word.
//
//     letterDice(letterGrams(left, {0}), letterGrams(right, {0}))
//     // "The Kelmarran economy", "Kelmarra's economic crisis": 0.53
//
// Stems tell "economy" from "economic" and "Dudayev" from "Dudaev"; their letters hardly do.
#pragma once

#include "core/text/document.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace wireside {

// Three UTF-16 units each, sorted, with repetitions, of the normal forms of all words of some sentences with one
// space before, between and behind them. O(n log n) in the letters.
[[nodiscard]] std::vector<std::uint64_t> letterGrams(const Document& text,
                                                     const std::vector<std::size_t>& sentences);

// Twice the common trigrams by all of both, 0 to 1; 0 if one side has none. Linear.
[[nodiscard]] double letterDice(std::span<const std::uint64_t> left,
                                std::span<const std::uint64_t> right);

} // namespace wireside
