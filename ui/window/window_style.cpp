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

// A button that only opens a menu: Fusion puts a dot of an arrow into its lower corner, which looks like a comma.
constexpr int menuArrowRoom = 12;

const QStyleOptionToolButton* menuButton(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!button) return nullptr;
    const bool opensMenuOnly = button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
                               !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    return opensMenuOnly && button->icon.isNull() ? button : nullptr;
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
    if (const auto* button = control == CC_ToolButton ? menuButton(option) : nullptr) {
        QStyleOptionToolButton plain = *button;
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        plain.rect = visualRect(plain.direction, button->rect,
                                QRect(button->rect.right() - menuArrowRoom, button->rect.top(),
                                      menuArrowRoom, button->rect.height()));
        return proxy()->drawPrimitive(PE_IndicatorArrowDown, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && !showsFocus(*option, State_HasFocus)) drawFrame(*option, *painter);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& contents, const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // On both sides: the text stays in the middle.
    if (type == CT_ToolButton && menuButton(option)) size.rwidth() += 2 * menuArrowRoom;
    return size;
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace wireside
