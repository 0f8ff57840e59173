// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/text_cover.h"

#include "ui/panes/kind_colours.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace wireside {

namespace {

constexpr int padding = 8;
constexpr int margin = 12; // from the covered widget's edges
constexpr int wholePercent = 100;

} // namespace

TextCover::TextCover(QWidget* covered) : QWidget(covered) {
    setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel goes to the text
    hide();
}

void TextCover::take() {
    // One that is there already is of the same text, before the first change of several.
    if (isVisible() || !m_picture.isNull()) return;
    m_picture = parentWidget()->grab();
}

void TextCover::show(int paragraphs) {
    m_wanted = paragraphs;
    m_reached = 0;
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(true);
}

void TextCover::setReached(int paragraphs) {
    m_reached = paragraphs;
    setAccessibleDescription(progress());
    update();
}

void TextCover::lift() {
    hide();
    m_picture = {};
}

QString TextCover::progress() const {
    const int percent =
        m_wanted > 0 ? std::min(wholePercent, int(qint64{wholePercent} * m_reached / m_wanted)) : 0;
    return tr("Laying out the text: %1 %").arg(percent);
}

void TextCover::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (!m_picture.isNull()) painter.drawPixmap(0, 0, m_picture);
    const KindColours& colours = kindColours(lookOf(palette()));
    const QString text = progress();
    const QRect words = fontMetrics().boundingRect(text);
    QRect label(0, 0, words.width() + 2 * padding, fontMetrics().height() + padding);
    label.moveTopRight(rect().topRight() + QPoint(-margin, margin));
    painter.setPen(colours.line);
    painter.setBrush(colours.pane);
    painter.drawRect(label);
    painter.setPen(colours.text);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace wireside
