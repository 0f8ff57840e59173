// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/row_painter.h"

#include "ui/report/cell_frame.h"

#include <QFontMetrics>

#include <cmath>

namespace wireside {

namespace {

void paintLines(QPainter& painter, const CellLayout& cell, const LineRange& lines,
                const QPoint& topLeft) {
    painter.setPen(cell.colour);
    int top = topLeft.y();
    for (std::size_t index = lines.first; index < lines.last; ++index) {
        const QTextLine line = cell.text->lineAt(static_cast<int>(index));
        line.draw(&painter, QPointF(topLeft.x(), top - line.y()));
        top += cell.lineHeights[index];
    }
}

// The number's baseline is that of the first line of text, so a row reads across.
void paintGutter(QPainter& painter, const RowLayout& layout, const QRect& gutter,
                 const PrintStyle& style) {
    const CellLayout& cell = layout.left.text ? layout.left : layout.right;
    int baseline = gutter.top() + static_cast<int>(std::lround(cell.text->lineAt(0).ascent()));
    const auto paintLine = [&](const QString& text) {
        const int width = QFontMetrics(painter.font()).horizontalAdvance(text);
        painter.drawText(gutter.left() + (gutter.width() - width) / 2, baseline, text);
    };
    painter.setFont(numberFont(style.fonts));
    painter.setPen(style.colours.text);
    const int numberHeight = style.fonts.scaled(gutterNumberHeight);
    const int wordHeight = style.fonts.scaled(gutterWordHeight);
    for (const QString& numbers : layout.numberLines) {
        paintLine(numbers);
        baseline += numberHeight;
    }
    if (!layout.numberLines.isEmpty()) baseline += wordHeight - numberHeight; // words stand closer
    painter.setFont(wordFont(style.fonts));
    painter.setPen(style.colours.softText);
    for (const QString& word : layout.wordLines) {
        paintLine(word);
        baseline += wordHeight;
    }
}

} // namespace

void paintRowPart(QPainter& painter, const RowLayout& layout, const RowPart& part,
                  const ReportSetting& setting, int top) {
    const PageGeometry& page = setting.geometry;
    for (const Side side : {Side::Left, Side::Right}) {
        const CellLayout& cell = layout.cell(side);
        if (!cell.text) continue;
        const QRect frame(page.columnLeft(side), top + part.top, page.columnWidth, part.height);
        paintCellFrame(painter, frame, layout.kind, cell.direction, setting.style.colours);
        paintLines(painter, cell, side == Side::Left ? part.left : part.right,
                   frame.topLeft() + QPoint(cellInset, rowPadding));
    }
    paintGutter(painter, layout,
                QRect(page.gutterLeft(), top + part.top + rowPadding, page.gutterWidth,
                      part.height - rowPadding),
                setting.style);
}

} // namespace wireside
