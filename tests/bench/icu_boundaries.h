// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least that any comparison has to do: find the words and sentences of a text.
#pragma once

#include <cstddef>
#include <string>

namespace wireside {

// How many word and sentence boundaries ICU finds in an English text.
[[nodiscard]] std::size_t countBoundaries(const std::u16string& text);

} // namespace wireside
