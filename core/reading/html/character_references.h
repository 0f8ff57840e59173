// SPDX-License-Identifier: GPL-3.0-or-later
//
// Character references as HTML has them, where another format uses them in its text.
//
//     withoutReferences("Sally &amp; Jim &mdash; caf&eacute;")     // "Sally & Jim — café"
//
// Linear in the text.
#pragma once

#include <string>
#include <string_view>

namespace wireside {

// UTF-8; what is no reference stays as it is.
[[nodiscard]] std::string withoutReferences(std::string_view text);

} // namespace wireside
