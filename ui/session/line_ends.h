// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report keeps the line ends it came with, also in what is typed into it.
//
//     lineEndOf(u"One.\r\nTwo.")                 // u"\r\n"
//     withLineEnds(u"Three.\nFour.", u"\r\n")    // u"Three.\r\nFour."
#pragma once

#include <string>
#include <string_view>

namespace wireside {

// "\n", "\r\n" or "\r": the first one in the text; "\n" in a text without.
[[nodiscard]] std::u16string_view lineEndOf(std::u16string_view text);

// Of a text from an editor or the clipboard: each "\n", "\r\n", "\r" and U+2029 becomes `lineEnd`.
[[nodiscard]] std::u16string withLineEnds(std::u16string_view text, std::u16string_view lineEnd);

} // namespace wireside
