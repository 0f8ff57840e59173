// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report's type: a serif for what the reports say, a sans for what is said about them.
#pragma once

#include <QFont>

namespace wireside::print {

// Sizes in points.
inline constexpr double textSize = 10;
inline constexpr double furnitureSize = 9; // captions, credits and the like
inline constexpr double titleSize = 13;
inline constexpr double documentTitleSize = 9;
inline constexpr double metaSize = 8;
inline constexpr double smallSize = 7;
inline constexpr double numberSize = 9;

[[nodiscard]] QFont serif(double points, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont sans(double points, QFont::Weight weight = QFont::Normal);

} // namespace wireside::print
