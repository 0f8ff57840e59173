// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/highlight_painter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace wireside {

namespace {

constexpr double bandRadius = 3;
constexpr double hoveredWidth = 1.25;
constexpr double currentWidth = 2;
constexpr double pickWidth = 1.5;
constexpr double numberRise = 0.5; // of the number's own height above the baseline

} // namespace

void paintHighlight(QPainter& painter, const HighlightShape& shape,
                    std::optional<SentenceKind> kind, const KindColours& colours) {
    if (!kind) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.of(*kind).tint);
    for (const QRectF& band : shape.bands) painter.drawRoundedRect(band, bandRadius, bandRadius);
    for (const QLineF& line : shape.underlines) paintUnderline(painter, line, *kind, colours);
    if (!shape.rule.isNull()) painter.fillRect(shape.rule, colours.of(*kind).edge);
}

void paintUnderline(QPainter& painter, const QLineF& line, SentenceKind kind,
                    const KindColours& colours) {
    QPen pen(colours.of(kind).edge, underlineWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (kind == SentenceKind::Reworded) pen.setDashPattern({2.5, 1.75}); // times the width
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(line.translated(0, -underlineWidth / 2.0));
}

void paintOutline(QPainter& painter, const HighlightShape& shape, Emphasis emphasis,
                  const KindColours& colours) {
    if (emphasis == Emphasis::None) return;
    const bool current = emphasis == Emphasis::Current;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.shared.edge, current ? currentWidth : hoveredWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape.outline);
}

void paintPick(QPainter& painter, const HighlightShape& shape, const KindColours& colours) {
    QPen pen(colours.text, pickWidth);
    pen.setDashPattern({3, 2}); // times the width
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape.outline);
}

void paintNumber(QPainter& painter, const HighlightShape& shape, const QString& number,
                 const QFont& font, const KindColours& colours) {
    if (!shape.number || number.isEmpty()) return;
    painter.setFont(font);
    painter.setPen(colours.softText);
    const double rise = QFontMetricsF(font).ascent() * numberRise;
    painter.drawText(*shape.number - QPointF(0, rise), number);
}

} // namespace wireside
