// SPDX-License-Identifier: GPL-3.0-or-later
//
// The style of all widgets: Fusion, with frames that can be seen in every look, and calm buttons.
//
//     QApplication::setStyle(new WindowStyle);
//
// Fusion frames fields, boxes and buttons in a darker shade of what is behind them. On a dark window that
// is black on black; here they have the look's own colour.
#pragma once

#include <QProxyStyle>

namespace wireside {

class WindowStyle final : public QProxyStyle {
    Q_OBJECT

public:
    WindowStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& contents,
                                         const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace wireside
