// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the paragraphs of a plain text begin and end.
//
//     findParagraphs(u"One line.\n\nAnother.")   // {0, 9}, {11, 19}
//
// A line end ends a paragraph, unless the text is hard-wrapped there: then a sentence runs on
// over it. Linear in the text.
#pragma once

#include "core/text/document.h"

#include <string_view>
#include <vector>

namespace wireside {

// Line feed, carriage return, vertical tab, form feed, U+0085, U+2028, U+2029.
[[nodiscard]] inline bool isLineEnd(char16_t unit) {
    return (unit >= u'\n' && unit <= u'\r') || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

// For findUnit().
inline constexpr auto lineEnds = [](char16_t unit) { return isLineEnd(unit); };

// In reading order, without the white space around them; empty for a text of white space only.
[[nodiscard]] std::vector<TextSpan> findParagraphs(std::u16string_view text);

// The span without the white space at its ends; empty at its begin if there is nothing else.
[[nodiscard]] TextSpan trimmed(std::u16string_view text, TextSpan span);

} // namespace wireside
