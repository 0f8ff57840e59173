// SPDX-License-Identifier: GPL-3.0-or-later
//
// The palette on paper. Whatever palette the program runs with, paper is white. The tints are
// lighter than on the screen, so that they print as a faint grey and never hamper reading; in black
// and white the lines' patterns tell the kinds apart.
//
//     printColours(Ink::Colour).sharedEdge    // blue
//     printColours(Ink::Black).sharedEdge     // black
#pragma once

#include <QColor>

#include <cstdint>

namespace wireside {

enum class Ink : std::uint8_t {
    Colour,
    Black, // and grey: for printers without colour, and for copies
};

struct PrintColours {
    QColor text;
    QColor softText;
    QColor line;
    QColor sharedTint;
    QColor sharedEdge;
    QColor rewordedTint;
    QColor rewordedEdge;
    QColor uniqueRule;
    QColor finding;

    bool operator==(const PrintColours&) const = default;
};

[[nodiscard]] PrintColours printColours(Ink ink);

} // namespace wireside
