// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far colours are apart for the eye: WCAG contrast, and distances as colour-blind readers see them.
//
//     contrast(Qt::black, Qt::white)                               // 21
//     distance(Qt::red, Qt::green, ColourVision::Deuteranopia)     // 49, and 171 for most readers
#pragma once

#include <QColor>

#include <array>

namespace wireside {

enum class ColourVision { Usual, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array allColourVisions{ColourVision::Usual, ColourVision::Protanopia,
                                             ColourVision::Deuteranopia, ColourVision::Tritanopia};

// The contrast ratio of WCAG 2: 1 to 21; 7 is good and 4.5 enough for text, 3 for lines and marks.
[[nodiscard]] double contrast(const QColor& one, const QColor& another);

// The distance in CIELAB (CIE 1976); 2 to 3 can just be told apart side by side.
[[nodiscard]] double distance(const QColor& one, const QColor& another, ColourVision vision);

} // namespace wireside
