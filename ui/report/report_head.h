// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above the rows on the first page: what is compared, how much of it is shared, and the
// legend. Laid out first, then painted, so that its height is known before the pages are made.
//
//     const ReportHead head = layOutHead(comparison, options, reportTime(), page);
//     head.height                                                     // the rows begin below
//     paintHead(painter, head, page.headTopLeft(), style.colours);    // head_painter.h
//
// Units: dots. Needs a QGuiApplication, but not its thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/page_geometry.h"
#include "ui/report/print_colours.h"
#include "ui/report/report_options.h"
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
    bool isCramped =
        false; // its columns are too narrow for its type: a text is cut off, or a word is broken
};

// The list names up to this many findings, fewer where the page has no room for them, and how many more there are.
inline constexpr std::size_t mostFindings = 12;

// The head for a page of these options, in their type, or in smaller type where it would be higher than the page or its
// columns are narrow. `pageOfFinding`, from 0, is empty while it is not known, and none where a finding's row is left
// out; the height does not depend on it.
[[nodiscard]] ReportHead
layOutHead(const Comparison& comparison, const ReportOptions& options, const QDateTime& made,
           const PageGeometry& page,
           const std::vector<std::optional<std::size_t>>& pageOfFinding = {});

} // namespace wireside
