// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cell_frame.h"

#include "ui/report/page_geometry.h"

#include <QColor>

#include <algorithm>

namespace wireside {

namespace {

constexpr int edgeWidth = dots(2.4);
constexpr int ruleWidth = dots(0.8);
struct Dashes {
    int length = 0;
    int gap = 0;
};
constexpr Dashes rewordedDashes{dots(3.6), dots(2.2)};
constexpr Dashes placeDots{ruleWidth, 2 * ruleWidth};

QRect edgeOf(const QRect& cell, int width, Qt::LayoutDirection direction) {
    const int left = direction == Qt::LeftToRight ? cell.left() : cell.right() + 1 - width;
    return {left, cell.top(), width, cell.height()};
}

void paintDashed(QPainter& painter, const QRect& edge, const QColor& colour, const Dashes& dashes) {
    for (int top = edge.top(); top <= edge.bottom(); top += dashes.length + dashes.gap) {
        const int height = std::min(dashes.length, edge.bottom() + 1 - top);
        painter.fillRect(edge.left(), top, edge.width(), height, colour);
    }
}

} // namespace

void paintCellFrame(QPainter& painter, const QRect& cell, RowKind kind,
                    Qt::LayoutDirection direction, const PrintColours& colours) {
    switch (kind) {
    case RowKind::Shared:
        painter.fillRect(cell, colours.sharedTint);
        painter.fillRect(edgeOf(cell, edgeWidth, direction), colours.sharedEdge);
        break;
    case RowKind::Reworded:
        painter.fillRect(cell, colours.rewordedTint);
        paintDashed(painter, edgeOf(cell, edgeWidth, direction), colours.rewordedEdge,
                    rewordedDashes);
        break;
    case RowKind::Unique:
        painter.fillRect(edgeOf(cell, ruleWidth, direction), colours.uniqueRule);
        break;
    case RowKind::Place:
        paintDashed(painter, edgeOf(cell, ruleWidth, direction), colours.softText, placeDots);
        break;
    case RowKind::Furniture:
    case RowKind::SectionTitle: break;
    }
}

} // namespace wireside
