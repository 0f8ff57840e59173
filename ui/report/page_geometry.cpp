// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_geometry.h"

#include <utility>

namespace wireside {

namespace {

constexpr int sideMargin = dots(43); // 15 mm
constexpr int topMargin = dots(36);
constexpr int bottomMargin = dots(34);
constexpr int headerHeight = dots(26); // with the space below it
constexpr int footerHeight = dots(24); // with the space above it
constexpr int gutterWidth = dots(50);

} // namespace

PageGeometry pageGeometry(const ReportOptions& options) {
    QSize paper = QPageSize(options.paper).sizePixels(dotsPerInch);
    const bool upright = paper.height() >= paper.width();
    if (upright != (options.orientation == QPageLayout::Portrait)) paper.transpose();

    const QRect inside =
        QRect(QPoint(0, 0), paper).adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin);
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
