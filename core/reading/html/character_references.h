// SPDX-License-Identifier: GPL-3.0-or-later
//
// Character references as HTML has them.
//
//     withoutReferences("Sally &amp; Jim &mdash; caf&eacute;")     // "Sally & Jim — café"
//     withPlainReferences("one&comma; two &#146;tis &amp;")        // "one, two ’tis &amp;"
//     withPlainReferences("&copy 2026 ?a=1&copy=2")                // "&copy; 2026 ?a=1&copy=2"
//
// Linear in the text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wireside {

// Where another format uses them in its text. UTF-8; what is no reference stays as it is.
[[nodiscard]] std::string withoutReferences(std::string_view text);

// Of a page that has any: characters for the references that its parser, which knows those of HTML 4, does not read
// as browsers do. These are names of letters and marks that came with HTML 5, names that may stand without ";"
// where no letter, digit or "=" follows, and numbers that stand for the characters of Windows-1252 (the standard of
// HTML, sections 13.2.5.73 and 13.2.5.80).
[[nodiscard]] std::optional<std::string> withPlainReferences(std::string_view page);

} // namespace wireside
