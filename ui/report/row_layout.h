// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the report set in type: lines of text in both columns, ready to be measured and painted.
//
//     const RowLayout layout = layOut(comparison, setting, 3);
//     heightsOf(layout).leftLines.size()     // the number of lines of the left text
//
// A layout is large, a row's heights are small: measure all rows, then lay each out again to paint
// it. Units: dots of the page. Linear in the row's text. Needs a QGuiApplication, but not its
// thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/page_geometry.h"
#include "ui/report/pagination.h"
#include "ui/report/print_style.h"
#include "ui/report/report_rows.h"

#include <QColor>
#include <QFont>
#include <QStringList>
#include <QTextCharFormat>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace wireside {

// Under the words of a finding, which are bold, too: they stand out in black ink as well.
inline constexpr auto findingUnderline = QTextCharFormat::WaveUnderline;

inline constexpr int cellInset = dots(8);    // from a cell's edge to its text, at either side
inline constexpr int rowPadding = dots(3.5); // above the text, and below
inline constexpr int rowGap = dots(4);       // between rows
inline constexpr int gutterNumberHeight = dots(13); // of a line with a number between the columns,
                                                    // where the text has its usual size
inline constexpr int gutterWordHeight = dots(9);    // and of one with a word

struct CellLayout {
    std::unique_ptr<QTextLayout> text; // none in an empty cell
    std::vector<int> lineHeights;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QColor colour;
};

struct RowLayout {
    RowKind kind = RowKind::Unique;
    CellLayout left;
    CellLayout right;
    QStringList numberLines; // between the columns, from the top
    QStringList wordLines;   // below them
    BreakAfter breakAfter = BreakAfter::Allowed;

    [[nodiscard]] const CellLayout& cell(Side side) const {
        return side == Side::Left ? left : right;
    }
    [[nodiscard]] CellLayout& cell(Side side) { return side == Side::Left ? left : right; }
};

// What the layout of a row depends on besides the comparison.
struct ReportSetting {
    PageGeometry geometry;
    PrintStyle style;
    std::vector<ReportRow> rows;
    // On which page, from 0, each row begins; empty while that is not known. Rows that refer to others
    // name it, so their layout depends on it.
    std::vector<std::size_t> pageOfRow;
};

// Of what stands between the columns.
[[nodiscard]] QFont numberFont(const PrintFonts& fonts);
[[nodiscard]] QFont wordFont(const PrintFonts& fonts);

// Lays out setting.rows[index].
[[nodiscard]] RowLayout layOut(const Comparison& comparison, const ReportSetting& setting,
                               std::size_t index);

[[nodiscard]] RowHeights heightsOf(const RowLayout& layout, const PrintFonts& fonts);

} // namespace wireside
