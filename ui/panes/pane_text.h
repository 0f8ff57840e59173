// SPDX-License-Identifier: GPL-3.0-or-later
//
// Positions in a text document of Qt's <-> offsets in a report's text. They differ where a line ends
// in "\r\n": the report keeps both units, Qt counts one; and where a very long line is broken to be
// shown (see long_lines.h): there the document has a line end that the report has not. Every other
// line end, and every odd character, is one unit in both.
//
//     const PaneText paneText(u"One.\r\nTwo.");
//     paneText.position(6)    // 5: the T
//     paneText.offset(5)      // 6
//
// Linear in the text to make, then logarithmic in its "\r\n" and breaks per call.
#pragma once

#include "ui/session/text_change.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

class PaneText {
public:
    PaneText() = default;
    explicit PaneText(std::u16string_view text);

    // Of the character at `offset`; the "\n" of a "\r\n" has the position of its "\r".
    [[nodiscard]] int position(std::size_t offset) const;
    // Behind the last character of what ends at the offset `end`: before a break that stands there.
    [[nodiscard]] int endPosition(std::size_t end) const;
    // Of the character at `position`; that of a "\r\n" is its "\r", that of a break the next one.
    [[nodiscard]] std::size_t offset(int position) const;

    // The text was edited so. Linear in its "\r\n", none of which the change may cut in two. Lines
    // that have become long by it are not broken.
    void follow(const TextChange& change);

    // Where lines are broken: the offsets of the characters behind.
    [[nodiscard]] const std::vector<std::size_t>& breaks() const { return m_breaks; }
    // Whether the document's line that begins at `position` goes on with the one before.
    [[nodiscard]] bool continuesLine(int position) const;
    // A part of the document's text that begins at `position`, without breaks.
    [[nodiscard]] std::u16string withoutBreaks(std::u16string_view part, int position) const;

private:
    [[nodiscard]] std::size_t breaksBefore(int position) const;

    std::vector<std::size_t> m_feeds;  // offsets of the "\n" in each "\r\n", ascending
    std::vector<std::size_t> m_breaks; // offsets of the characters behind, ascending
};

} // namespace wireside
