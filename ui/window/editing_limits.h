// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which texts can be edited in their pane without a key making the window wait.
//
//     whyNotEditable(Side::Left, u"Rain fell. It stopped.")    // none
//     whyNotEditable(Side::Left, textOfAMillionLines)
//         // "The left report can't be edited here: it has more than 40,000 lines."
//
// Linear in the text. Any thread.
#pragma once

#include "core/compare/comparison.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string_view>

namespace wireside {

inline constexpr std::size_t longestEditableText = 8'000'000; // units
inline constexpr std::size_t mostEditableLines = 40'000;

// What the user is told; none where there is nothing against it.
[[nodiscard]] std::optional<QString> whyNotEditable(Side side, std::u16string_view text);

} // namespace wireside
