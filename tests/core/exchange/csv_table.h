// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strict reader of RFC 4180: whatever the grammar does not allow is an error.
//
//     readCsv("a,\"b \"\"c\"\"\"\r\n")   // {{"a", "b \"c\""}}
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wireside {

// Throws std::invalid_argument.
[[nodiscard]] std::vector<std::vector<std::string>> readCsv(std::string_view csv);

} // namespace wireside
