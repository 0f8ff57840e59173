// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/highlight_shapes.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace wireside {

namespace {

QRectF bandOf(const LineStretch& stretch, double overhang) {
    const double left = std::floor(stretch.left - overhang);
    const double behind = stretch.gapBegin ? 0 : stretch.numberGap;
    const double right = std::ceil(stretch.right - behind + overhang);
    const double top = std::round(stretch.baseline - stretch.ascent);
    const double bottom = std::round(stretch.baseline + stretch.descent);
    return {QPointF(left, top), QPointF(right, bottom)};
}

double numberLeft(const LineStretch& last, const ShapeMetrics& metrics) {
    if (last.gapBegin) return *last.gapBegin + metrics.numberSpace;
    return last.right - last.numberGap + metrics.overhang + metrics.numberSpace;
}

// The bands, each drawn down to the top of the next one, so that the lines of a paragraph touch.
std::vector<QRectF> outlineBoxes(const std::vector<LineStretch>& stretches,
                                 const std::vector<QRectF>& bands, double gap) {
    std::vector<QRectF> boxes;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        QRectF box = bands[i].adjusted(-gap, -gap, gap, gap);
        if (i > 0) {
            const double leading = stretches[i].top - stretches[i - 1].top;
            const double lineHeight = stretches[i].ascent + stretches[i].descent;
            // Lines of one paragraph are closer than the space between paragraphs makes them.
            constexpr double widestLeading = 1.4;
            if (leading <= lineHeight * widestLeading) boxes.back().setBottom(box.top());
        }
        boxes.push_back(box);
    }
    return boxes;
}

bool touch(const QRectF& above, const QRectF& below) {
    return above.bottom() >= below.top() && above.left() < below.right() &&
           below.left() < above.right();
}

// The right edges down, then the left edges up.
QPolygonF outlineOfStack(const std::vector<QRectF>& boxes, std::size_t first, std::size_t last) {
    QPolygonF corners;
    for (std::size_t i = first; i < last; ++i)
        corners << boxes[i].topRight() << boxes[i].bottomRight();
    for (std::size_t i = last; i-- > first;) corners << boxes[i].bottomLeft() << boxes[i].topLeft();
    return corners;
}

void addRounded(QPainterPath& path, const QPolygonF& corners, double radius) {
    const auto count = corners.size();
    const auto towards = [radius](QPointF from, QPointF to) {
        const double length = QLineF(from, to).length();
        return length == 0 ? from : from + (to - from) * std::min(radius / length, 0.5);
    };
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF corner = corners[i];
        const QPointF in = towards(corner, corners[(i + count - 1) % count]);
        const QPointF out = towards(corner, corners[(i + 1) % count]);
        if (i == 0)
            path.moveTo(in);
        else
            path.lineTo(in);
        path.quadTo(corner, out);
    }
    path.closeSubpath();
}

} // namespace

HighlightShape highlightShape(const std::vector<LineStretch>& stretches,
                              std::optional<SentenceKind> kind, const ShapeMetrics& metrics) {
    HighlightShape shape;
    if (stretches.empty()) return shape;
    std::vector<QRectF> bands;
    std::ranges::transform(stretches, std::back_inserter(bands), [&](const LineStretch& stretch) {
        return bandOf(stretch, metrics.overhang);
    });
    shape.outline =
        stackOutline(outlineBoxes(stretches, bands, metrics.outlineGap), metrics.cornerRadius);
    const LineStretch& last = stretches.back();
    if (last.numberGap > 0) shape.number = QPointF(numberLeft(last, metrics), last.baseline);
    if (kind == SentenceKind::Unique) {
        shape.rule = QRectF(QPointF(metrics.ruleLeft, bands.front().top()),
                            QPointF(metrics.ruleLeft + metrics.ruleWidth, bands.back().bottom()));
    } else if (kind) {
        for (const QRectF& band : bands)
            shape.underlines.emplace_back(band.bottomLeft(), band.bottomRight());
        shape.bands = std::move(bands);
    }
    return shape;
}

QPainterPath stackOutline(const std::vector<QRectF>& boxes, double cornerRadius) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (std::size_t first = 0; first < boxes.size();) {
        std::size_t last = first + 1;
        while (last < boxes.size() && touch(boxes[last - 1], boxes[last])) ++last;
        addRounded(path, outlineOfStack(boxes, first, last), cornerRadius);
        first = last;
    }
    return path;
}

} // namespace wireside
