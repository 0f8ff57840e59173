// SPDX-License-Identifier: GPL-3.0-or-later
//
// Positions in a text document of Qt's <-> offsets in a report's text. They differ where a line ends
// in "\r\n": the report keeps both units, Qt counts one. Every other line end, and every odd
// character, is one unit in both.
//
//     const PaneText paneText(u"One.\r\nTwo.");
//     paneText.position(6)    // 5: the T
//     paneText.offset(5)      // 6
//
// Linear in the text to make, then logarithmic in its "\r\n" per call.
#pragma once

#include "ui/session/text_change.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace wireside {

class PaneText {
public:
    PaneText() = default;
    explicit PaneText(std::u16string_view text);

    // Of the character at `offset`; the "\n" of a "\r\n" has the position of its "\r".
    [[nodiscard]] int position(std::size_t offset) const;
    // Of the character at `position`; that of a "\r\n" is its "\r".
    [[nodiscard]] std::size_t offset(int position) const;

    // The text was edited so. Linear in its "\r\n", none of which the change may cut in two.
    void follow(const TextChange& change);

private:
    std::vector<std::size_t> m_feeds; // offsets of the "\n" in each "\r\n", ascending
};

} // namespace wireside
