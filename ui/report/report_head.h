// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above the rows on the first page: what is compared, how much of it is shared, and the
// legend. Laid out first, then painted, so that its height is known before the pages are made.
//
//     const ReportHead head = layOutHead(comparison, reportTime(), pageGeometry(options));
//     head.height                                      // the rows begin below
//     paintHead(painter, head, page.headTopLeft());    // head_painter.h
//
// Units: dots. Needs a QGuiApplication, but not its thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/page_geometry.h"
#include "ui/report/report_rows.h"

#include <QColor>
#include <QDateTime>
#include <QFont>
#include <QPoint>
#include <QRect>
#include <QString>
#include <QTextCharFormat>

#include <vector>

namespace wireside {

// One line of text.
struct HeadText {
    QPoint topLeft;
    int width = 0;
    QString text;
    QFont font;
    QColor colour;
    QTextCharFormat::UnderlineStyle underline = QTextCharFormat::NoUnderline;
};

struct HeadBar {
    QRect rect;
    Shares shares;
};

// A sign of the legend: that of a kind of row.
struct HeadSign {
    QRect rect;
    RowKind kind = RowKind::Shared;
};

// All places are relative to the head's top left corner.
struct ReportHead {
    int height = 0;
    std::vector<HeadText> texts;
    std::vector<HeadBar> bars;
    std::vector<HeadSign> signs;
    std::vector<QRect> rules;
};

[[nodiscard]] ReportHead layOutHead(const Comparison& comparison, const QDateTime& made,
                                    const PageGeometry& page);

} // namespace wireside
