// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report's type: a serif for what the reports say, a sans for what is said about them.
//
//     const PrintFonts fonts(1.2);                  // all a fifth larger than usual
//     fonts.serif(print::textSize).pixelSize()      // 200 dots: 12 points
#pragma once

#include <QFont>

namespace wireside {

namespace print {

// Sizes in points, where the text has its usual size.
inline constexpr double textSize = 10;
inline constexpr double furnitureSize = 9; // captions, credits and the like
inline constexpr double titleSize = 13;
inline constexpr double documentTitleSize = 9;
inline constexpr double metaSize = 8;
inline constexpr double smallSize = 7;
inline constexpr double numberSize = 9;

} // namespace print

class PrintFonts {
public:
    // `scale` times the usual sizes.
    explicit PrintFonts(double scale = 1) : m_scale(scale) {}

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QFont serif(double points, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont sans(double points, QFont::Weight weight = QFont::Normal) const;
    // A length in dots that goes with the type.
    [[nodiscard]] int scaled(int dots) const { return static_cast<int>(m_scale * dots); }

private:
    double m_scale;
};

} // namespace wireside
