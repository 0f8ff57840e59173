// SPDX-License-Identifier: GPL-3.0-or-later
//
// The white space of markup, which is ASCII's: where it means nothing, and where it means one space.
//
//     withoutMargins(" Rain\n")          // "Rain"
//     onOneLine(" Rain \n\t fell ")      // "Rain fell"
//
// Linear in the text.
#pragma once

#include <string>
#include <string_view>

namespace wireside {

// Without white space at both ends.
[[nodiscard]] std::string_view withoutMargins(std::string_view text);

// Likewise, and each run of white space inside as one space.
[[nodiscard]] std::string onOneLine(std::string_view text);

// To a line that grows: each run of white space as one space, and none at its begin or behind other
// white space.
void appendOnOneLine(std::string& line, std::string_view text);

} // namespace wireside
