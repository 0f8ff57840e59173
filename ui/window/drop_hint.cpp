// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drop_hint.h"

#include "ui/panes/kind_colours.h"

#include <QPainter>

namespace wireside {

namespace {

constexpr double textSize = 1.5; // times the window's font
constexpr double veil = 0.97;    // how much of what is below is hidden
constexpr int margin = 6;
constexpr int radius = 10;

} // namespace

DropHint::DropHint(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents); // the drop is for what is below
    hide();
}

void DropHint::showText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent* /*event*/) {
    const KindColours& colours = kindColours(lookOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colours.shared.tint;
    ground.setAlphaF(veil);
    painter.setBrush(ground);
    painter.setPen(QPen(colours.shared.edge, 2));
    const QRectF field = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    painter.drawRoundedRect(field, radius, radius);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * textSize);
    painter.setFont(large);
    painter.setPen(colours.text);
    painter.drawText(field, Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace wireside
