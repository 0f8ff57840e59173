// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ribbon_painter.h"

#include <QPainter>

namespace wireside {

namespace {

constexpr double faintArea = 0.5; // opacity: what a ribbon crosses shines through
constexpr double faintEdge = 0.65;
constexpr double faintWidth = 1; // pixels
constexpr double hoveredWidth = 1.5;
constexpr double currentWidth = 2;
constexpr double ringRadius = 4;

QColor withOpacity(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

QList<qreal> dashesOf(const RibbonLook& look, double width) {
    // Times the width: so dashes are as long on a strong ribbon as on a faint one.
    if (look.moved) return {1.5 / width, 3 / width};
    return {5 / width, 3.5 / width};
}

double widthOf(Emphasis emphasis) {
    switch (emphasis) {
    case Emphasis::None: return faintWidth;
    case Emphasis::Hovered: return hoveredWidth;
    case Emphasis::Current: return currentWidth;
    }
    return faintWidth;
}

} // namespace

void paintRibbon(QPainter& painter, const RibbonShape& ribbon, const RibbonLook& look,
                 const KindColours& colours) {
    const bool strong = look.emphasis != Emphasis::None;
    const KindColour& colour = look.kind == MatchKind::Shared ? colours.shared : colours.reworded;
    const QColor edge = withOpacity(colour.edge, strong ? 1 : faintEdge);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(ribbon.area, withOpacity(colour.tint, strong ? 1 : faintArea));
    painter.fillPath(ribbon.tab, edge);
    const double width = widthOf(look.emphasis);
    QPen pen(edge, width, Qt::SolidLine, Qt::FlatCap);
    if (look.moved || look.kind == MatchKind::Reworded) pen.setDashPattern(dashesOf(look, width));
    painter.strokePath(ribbon.edges, pen);
    if (!look.byHand) return;
    painter.setPen(QPen(edge, currentWidth));
    painter.setBrush(colours.pane);
    painter.drawEllipse(ribbon.middle, ringRadius, ringRadius);
}

} // namespace wireside
