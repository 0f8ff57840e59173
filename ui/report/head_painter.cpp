// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/head_painter.h"

#include "ui/report/cell_frame.h"
#include "ui/report/text_lines.h"

#include <QPen>

#include <cmath>

namespace wireside {

namespace {

constexpr int outlineWidth = dots(0.5);
constexpr int hatchWidth = dots(1);
constexpr int hatchStep = dots(3);

// White stripes across the part of a bar: in grey it differs from a plain part.
void hatch(QPainter& painter, const QRect& rect) {
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(QPen(Qt::white, hatchWidth));
    for (int left = rect.left() - rect.height(); left <= rect.right(); left += hatchStep)
        painter.drawLine(left, rect.bottom() + 1, left + rect.height(), rect.top());
    painter.restore();
}

// Shared solid, reworded striped, unique empty.
void paintBar(QPainter& painter, const QRect& bar, const Shares& shares,
              const PrintColours& colours) {
    const auto width = [&](double share) {
        return static_cast<int>(std::lround(share * bar.width()));
    };
    const QRect shared(bar.left(), bar.top(), width(shares.shared), bar.height());
    const QRect reworded(shared.right() + 1, bar.top(),
                         width(shares.shared + shares.reworded) - shared.width(), bar.height());
    painter.fillRect(shared, colours.sharedEdge);
    painter.fillRect(reworded, colours.rewordedEdge);
    hatch(painter, reworded);
    painter.setPen(QPen(colours.softText, outlineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

} // namespace

void paintHead(QPainter& painter, const ReportHead& head, const QPoint& topLeft,
               const PrintColours& colours) {
    for (const QRect& rule : head.rules) painter.fillRect(rule.translated(topLeft), colours.line);
    for (const HeadSign& sign : head.signs)
        paintCellFrame(painter, sign.rect.translated(topLeft), sign.kind, Qt::LeftToRight, colours);
    for (const HeadBar& bar : head.bars)
        paintBar(painter, bar.rect.translated(topLeft), bar.shares, colours);
    for (const HeadText& text : head.texts) {
        painter.setPen(text.colour);
        paintLine(painter, topLeft + text.topLeft, text.width, text.text, text.font,
                  text.underline);
    }
}

} // namespace wireside
