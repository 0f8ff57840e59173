// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/finding_shapes.h"

#include "ui/panes/kind_colours.h"

#include <QPainter>

#include <cmath>

namespace wireside {

namespace {

constexpr double lineWidth = 1.75;
constexpr double boxRadius = 3;
constexpr float boxOpacity = 0.22F; // the words above must stay readable

// Its line lies inside the sentence's band, on the underline.
QRectF boxOf(const LineStretch& stretch, double overhang) {
    const QRectF band{
        QPointF(std::floor(stretch.left - overhang), std::round(stretch.baseline - stretch.ascent)),
        QPointF(std::ceil(stretch.right + overhang),
                std::round(stretch.baseline + stretch.descent))};
    constexpr double half = lineWidth / 2;
    return band.adjusted(half, half, -half, -half);
}

} // namespace

FindingShape findingShape(const std::vector<LineStretch>& stretches,
                          const FindingMetrics& metrics) {
    FindingShape shape;
    if (stretches.empty()) return shape;
    for (const LineStretch& stretch : stretches)
        shape.boxes.push_back(boxOf(stretch, metrics.overhang));
    const LineStretch& first = stretches.front();
    const double middle = first.baseline - first.ascent / 2 + first.descent / 2;
    shape.flag = findingFlag({metrics.flagLeft, middle}, metrics);
    return shape;
}

QPolygonF findingFlag(QPointF base, const FindingMetrics& metrics) {
    const double half = metrics.flagHeight / 2;
    return {base - QPointF(0, half), base + QPointF(metrics.flagWidth, 0), base + QPointF(0, half)};
}

void paintFinding(QPainter& painter, const FindingShape& shape, FindingEmphasis emphasis,
                  const KindColours& colours) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.finding);
    painter.drawPolygon(shape.flag);
    QColor tint = colours.finding;
    tint.setAlphaF(boxOpacity);
    painter.setBrush(emphasis == FindingEmphasis::Current ? QBrush(tint) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(colours.finding, lineWidth));
    for (const QRectF& box : shape.boxes) painter.drawRoundedRect(box, boxRadius, boxRadius);
}

} // namespace wireside
