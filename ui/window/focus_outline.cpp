// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/focus_outline.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QPainter>

namespace wireside {

namespace {

constexpr int outlineWidth = 2;

bool isByKeys(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusOutline::FocusOutline(QAbstractScrollArea& area) : QWidget(&area) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    area.installEventFilter(this);
}

bool FocusOutline::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::FocusIn:
        setVisible(isByKeys(static_cast<QFocusEvent*>(event)->reason()));
        [[fallthrough]];
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        raise();
        break;
    case QEvent::FocusOut: hide(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusOutline::paintEvent(QPaintEvent* /*event*/) {
    constexpr double half = outlineWidth / 2.0;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), outlineWidth));
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

void outlineFocus(QWidget& window) {
    for (auto* area : window.findChildren<QAbstractScrollArea*>())
        if (area->focusPolicy() != Qt::NoFocus) new FocusOutline(*area);
}

} // namespace wireside
