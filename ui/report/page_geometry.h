// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where things stand on a page of the report, in dots of the printed page.
//
//     const PageGeometry page = pageGeometry(ReportOptions{.paper = QPageSize::A4});
//     page.paper                       // 9922 x 14034 dots
//     page.columnLeft(Side::Right)     // where the right report's column begins
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_options.h"

#include <QRect>
#include <QSize>

namespace wireside {

inline constexpr int dotsPerInch = 1200;

// Typographic points (1/72 inch) in dots.
[[nodiscard]] constexpr int dots(double points) {
    constexpr double pointsPerInch = 72;
    return static_cast<int>(points * dotsPerInch / pointsPerInch);
}

struct PageGeometry {
    QSize paper;
    QRect header; // on all pages but the first
    QRect body;   // of these pages
    QRect footer;
    int columnWidth = 0; // of one report's text, with its edge
    int gutterWidth = 0; // between the columns: numbers and kinds

    [[nodiscard]] int columnLeft(Side side) const {
        return side == Side::Left ? body.left() : body.left() + columnWidth + gutterWidth;
    }
    [[nodiscard]] int gutterLeft() const { return body.left() + columnWidth; }
    // The first page has its head where others have their header.
    [[nodiscard]] QPoint headTopLeft() const { return header.topLeft(); }
};

[[nodiscard]] PageGeometry pageGeometry(const ReportOptions& options);

} // namespace wireside
