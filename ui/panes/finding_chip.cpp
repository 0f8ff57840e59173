// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/finding_chip.h"

#include "ui/panes/finding_shapes.h"
#include "ui/panes/kind_colours.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace wireside {

namespace {

constexpr FindingMetrics flagMetrics{.flagLeft = 8, .flagWidth = 8, .flagHeight = 12};
constexpr int flagGap = 5;      // between the flag and the number
constexpr int chipMargin = 9;   // behind the number
constexpr int framePadding = 4; // above and below
constexpr int numberLeft = int(flagMetrics.flagLeft + flagMetrics.flagWidth) + flagGap;

} // namespace

FindingChip::FindingChip(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setToolTip(
        tr("Findings: numbers, dates, quotations, names or negations that differ inside a link. "
           "A click goes from one to the next."));
    setCount(0);
}

void FindingChip::setCount(std::size_t count) {
    setText(QLocale().toString(qulonglong(count)));
    setAccessibleName(count == 1 ? tr("1 finding") : tr("%Ln findings", nullptr, int(count)));
    setVisible(count > 0);
    updateGeometry();
}

QSize FindingChip::sizeHint() const {
    return {numberLeft + fontMetrics().horizontalAdvance(text()) + chipMargin,
            std::max(int(flagMetrics.flagHeight), fontMetrics().height()) + 2 * framePadding};
}

void FindingChip::paintEvent(QPaintEvent* /*event*/) {
    const KindColours& colours = kindColours(lookOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || underMouse();
    painter.setPen(
        QPen(strong ? palette().color(QPalette::Highlight) : colours.finding, hasFocus() ? 2 : 1));
    painter.setBrush(colours.pane);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QPointF flag(flagMetrics.flagLeft, frame.center().y());
    paintFinding(painter, {.boxes = {}, .flag = findingFlag(flag, flagMetrics)},
                 FindingEmphasis::Usual, colours);
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(numberLeft, 0, 0, 0), Qt::AlignLeading | Qt::AlignVCenter,
                     text());
}

} // namespace wireside
