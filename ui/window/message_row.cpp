// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_row.h"

#include "ui/panes/kind_colours.h"
#include "ui/panes/plain_tool_tip.h"
#include "ui/window/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace wireside {

namespace {

constexpr int edgeWidth = 4;
constexpr int dismissSize = 16;
constexpr double tintStrength = 0.10;

} // namespace

MessageRow::MessageRow(const Message& message, QWidget* parent)
    : QWidget(parent),
      m_tone(message.tone),
      m_lasting(message.lasting),
      m_text(new QLabel(message.text)),
      m_dismiss(new QToolButton) {
    m_text->setTextFormat(Qt::PlainText); // a file's name is no markup
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setToolTip(plainToolTip(message.toolTip));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIconSize(QSize(dismissSize, dismissSize));
    m_dismiss->setToolTip(tr("Dismiss this message"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    connect(m_dismiss, &QToolButton::clicked, this, &MessageRow::dismissed);
    drawIcon();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 8, 6);
    layout->addWidget(m_text, 1);
    for (const auto& offer : {message.offer, message.otherOffer}) {
        if (!offer) continue;
        auto* button = new QPushButton(offer->text);
        connect(button, &QPushButton::clicked, this, [this, run = offer->run] {
            Q_EMIT dismissed(); // first: what is run may have a message of its own
            run();
        });
        layout->addWidget(button);
    }
    layout->addWidget(m_dismiss);
}

QString MessageRow::text() const { return m_text->text(); }

QColor MessageRow::edge() const {
    const KindColours& colours = kindColours(lookOf(palette()));
    switch (m_tone) {
    case MessageTone::Problem: return colours.finding;
    case MessageTone::Hint: return colours.reworded.edge;
    case MessageTone::Done: break;
    }
    return colours.shared.edge;
}

void MessageRow::drawIcon() { m_dismiss->setIcon(actionIcon(QStringLiteral("cancel"), palette())); }

void MessageRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) drawIcon();
}

void MessageRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QColor tint = edge();
    tint.setAlphaF(tintStrength);
    painter.fillRect(rect(), tint);
    painter.fillRect(0, 0, edgeWidth, height(), edge());
    painter.fillRect(0, height() - 1, width(), 1, kindColours(lookOf(palette())).line);
}

} // namespace wireside
