// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above the rows on the first page: what is compared, how much of it is shared, and the
// legend. Laid out first, then painted, so that its height is known before the pages are made.
//
//     const ReportHead head = layOutHead(comparison, reportTime(), page, style);
//     head.height                                                     // the rows begin below
//     paintHead(painter, head, page.headTopLeft(), style.colours);    // head_painter.h
//
// Units: dots. Needs a QGuiApplication, but not its thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/page_geometry.h"
#include "ui/report/print_style.h"
#include "ui/report/report_rows.h"

#include <QColor>
#include <QDateTime>
#include <QFont>
#include <QPoint>
#include <QRect>
#include <QString>
#include <QTextCharFormat>

#include <optional>
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

// A line of the list of findings.
struct HeadFinding {
    QRect rect;
    std::size_t finding = 0; // an index into the comparison's findings
};

// All places are relative to the head's top left corner.
struct ReportHead {
    int height = 0;
    std::vector<HeadText> texts;
    std::vector<HeadBar> bars;
    std::vector<HeadSign> signs;
    std::vector<HeadFinding> findings;
    std::vector<QRect> rules;
};

// The list names up to this many findings, and how many more there are.
inline constexpr std::size_t mostFindings = 12;

// `pageOfFinding`, from 0, is empty while it is not known, and none where a finding's row is left out;
// the height does not depend on it.
[[nodiscard]] ReportHead
layOutHead(const Comparison& comparison, const QDateTime& made, const PageGeometry& page,
           const PrintStyle& style,
           const std::vector<std::optional<std::size_t>>& pageOfFinding = {});

} // namespace wireside
