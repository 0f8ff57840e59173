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

// Fusion frames what has the focus in the colour of a selection: fields always, buttons and boxes once
// the user has used the keyboard to get about.
bool showsFocus(const QStyleOption& option, QStyle::State focus) {
    return (option.state & focus) == focus;
}

void drawFrame(const QStyleOption& option, QPainter& painter) {
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
    if (!isFramed(element)) return;
    const State focus =
        element == PE_FrameLineEdit ? State_HasFocus : State_HasFocus | State_KeyboardFocusChange;
    if (!showsFocus(*option, focus)) drawFrame(*option, *painter);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && !showsFocus(*option, State_HasFocus)) drawFrame(*option, *painter);
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace wireside
