// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drop_field.h"

#include "ui/panes/kind_colours.h"
#include "ui/window/action_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace wireside {

namespace {

constexpr double promptSize = 1.5; // times the window's font
constexpr int fieldMargin = 24;
constexpr int fieldRadius = 10;

} // namespace

DropField::DropField(const QString& name, QAction* open, QAction* paste, QWidget* parent)
    : QWidget(parent), m_name(new QLabel(name)), m_prompt(new QLabel) {
    setAccessibleName(name);
    QFont promptFont = font();
    promptFont.setPointSizeF(promptFont.pointSizeF() * promptSize);
    m_prompt->setFont(promptFont);
    m_prompt->setAlignment(Qt::AlignCenter);
    m_prompt->setWordWrap(true);
    m_name->setAlignment(Qt::AlignCenter);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(actionButton(open));
    buttons->addWidget(actionButton(paste));
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    constexpr int inside = fieldMargin * 2;
    layout->setContentsMargins(inside, inside, inside, inside);
    layout->addStretch();
    layout->addWidget(m_name);
    layout->addWidget(m_prompt);
    layout->addSpacing(14);
    layout->addLayout(buttons);
    layout->addStretch();
    setExpected({});
    applyPalette();
}

void DropField::setExpected(const QString& text) {
    m_prompt->setText(text.isEmpty() ? tr("Drop a report here") : text);
}

void DropField::applyPalette() {
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, kindColours(lookOf(palette())).softText);
    m_name->setPalette(soft);
}

void DropField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) applyPalette();
}

void DropField::paintEvent(QPaintEvent* /*event*/) {
    const KindColours& colours = kindColours(lookOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.pane);
    painter.setPen(QPen(colours.softText, 1, Qt::DashLine));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(fieldMargin, fieldMargin, -fieldMargin, -fieldMargin), fieldRadius,
        fieldRadius);
}

} // namespace wireside
