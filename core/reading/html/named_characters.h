// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of characters that came with HTML 5: of the letters of European languages and of the marks in prose, which
// some sites write so. (The standard has 2,000 more, for mathematics.)
//
//     characterNamed("lstrok")     // U'ł'
//     characterNamed("eacute")     // nothing: it is HTML 4's
#pragma once

#include <optional>
#include <string_view>

namespace wireside {

// Logarithmic in their number.
[[nodiscard]] std::optional<char32_t> characterNamed(std::string_view name);

} // namespace wireside
