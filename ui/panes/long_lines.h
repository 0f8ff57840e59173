// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where lines that are too long for Qt are broken to be read. Qt shapes a line as a
// whole: 29 s for a million Chinese characters in one line, where no font for them is installed.
//
//     breaksOfLongLines(u"Ships came in.\n")    // {}: no line is longer than longestWholeLine
//     breaksOfLongLines(megabyteInOneLine)      // {1989, 3984, ...}: each after a sentence, if one ends there
//     brokenAt(u"Ships came", {6})              // u"Ships \ncame"
//
// A break stands before the character at its offset: behind a sentence's end near there, else where a line may
// end, else between two characters. It parts a character from its marks only where these go on for
// five hundred units, and never a surrogate pair. Lines end where Qt's text document ends a block.
//
// Units: UTF-16 units. Linear in the text, with little to do for lines of usual length; pure.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

// A line up to here is shown whole, and can be edited: Qt lays it out anew for each letter typed into it
// (11 ms at this length).
inline constexpr std::size_t longestWholeLine = 20'000;
// Of a longer one, what is shown in one piece: laid out in 1 ms, in 15 ms if it is Chinese and no font has it.
inline constexpr std::size_t longestPiece = 2'000;

// What ends a line: QTextDocument::setPlainText() makes a new block of each.
inline constexpr std::u16string_view lineEnds = u"\n\r\u2029\uFDD0\uFDD1";

// Ascending.
[[nodiscard]] std::vector<std::size_t> breaksOfLongLines(std::u16string_view text);

// The text with a line feed at each break.
[[nodiscard]] std::u16string brokenAt(std::u16string_view text,
                                      const std::vector<std::size_t>& breaks);

} // namespace wireside
