// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows of tables are data: figures and names, one line of text. A cell with more in it is of a layout, and
// has paragraphs of its own.
#pragma once

#include <cstddef>

namespace wireside {

// What a cell of data has at most, in bytes of UTF-8.
inline constexpr std::size_t longestCell = 150;

} // namespace wireside
