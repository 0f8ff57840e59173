// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_style.h"

#include "ui/panes/kind_colours.h"

#include <QPainter>
#include <QStyleOption>

namespace wireside {

namespace {

constexpr double radius = 2; // as Fusion's

bool isFramed(QStyle::PrimitiveElement element) {
    return element == QStyle::PE_FrameLineEdit || element == QStyle::PE_PanelButtonCommand ||
           element == QStyle::PE_IndicatorCheckBox;
}

void drawFrame(const QStyleOption& option, QPainter& painter) {
    // What has the focus, Fusion frames in the colour of a selection.
    if (option.state & QStyle::State_HasFocus) return;
    const bool enabled = option.state & QStyle::State_Enabled;
    const KindColours& colours = kindColours(lookOf(option.palette));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? colours.frame : colours.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isFramed(element)) drawFrame(*option, *painter);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) drawFrame(*option, *painter);
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace wireside
