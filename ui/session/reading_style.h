// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the reports' text is set: the fonts, their size and the distance between lines.
//
//     ReadingStyle style{.family = QStringLiteral("Gentium"), .size = 14};
//     readingFont(style, 1.0)    // ui/panes/reading_layout.h
#pragma once

#include <QString>

namespace wireside {

// Families that stand for the best of their sort that is installed.
inline constexpr QLatin1String serifFamily("serif");
inline constexpr QLatin1String sansFamily("sans-serif");

inline constexpr double usualLineHeight = 1.55;

struct ReadingStyle {
    QString family = serifFamily;        // or any installed family's name
    double size = 12;                    // points
    double lineHeight = usualLineHeight; // of the font's size

    bool operator==(const ReadingStyle&) const = default;
};

inline constexpr double smallestReadingSize = 8;
inline constexpr double largestReadingSize = 32;
inline constexpr double closestLines = 1.2;
inline constexpr double widestLines = 2.4;

} // namespace wireside
