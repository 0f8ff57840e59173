// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_geometry.h"

#include "ui/report/print_style.h"

#include <utility>

namespace wireside {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
// Where the text has its usual size.
constexpr int usualHeaderHeight = dots(26); // with the space below it
constexpr int usualFooterHeight = dots(24); // with the space above it
constexpr int usualGutterWidth = dots(54);  // the longest name of a role in any language

} // namespace

PageGeometry pageGeometry(const ReportOptions& options) {
    const PrintFonts fonts = printStyle(options).fonts;
    QSize paper = QPageSize(options.paper).sizePixels(dotsPerInch);
    const bool upright = paper.height() >= paper.width();
    if (upright != (options.orientation == QPageLayout::Portrait)) paper.transpose();

    const int margin = dots(options.margin * pointsPerMillimetre);
    const int headerHeight = fonts.scaled(usualHeaderHeight);
    const int footerHeight = fonts.scaled(usualFooterHeight);
    const int gutterWidth = fonts.scaled(usualGutterWidth);
    const QRect inside = QRect(QPoint(0, 0), paper).adjusted(margin, margin, -margin, -margin);
    PageGeometry page;
    page.paper = paper;
    page.header = QRect(inside.left(), inside.top(), inside.width(), headerHeight);
    page.body = inside.adjusted(0, headerHeight, 0, -footerHeight);
    page.footer =
        QRect(inside.left(), inside.bottom() + 1 - footerHeight, inside.width(), footerHeight);
    page.gutterWidth = gutterWidth;
    page.columnWidth = (inside.width() - gutterWidth) / 2;
    return page;
}

} // namespace wireside
