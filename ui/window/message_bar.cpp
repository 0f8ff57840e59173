// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include "ui/window/message_row.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace wireside {

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setAccessibleName(tr("Messages"));
    hide();
}

void MessageBar::show(const Message& message) {
    if (texts().contains(message.text)) return;
    auto* row = new MessageRow(message);
    connect(row, &MessageRow::dismissed, this, [this, row] { remove(row); });
    m_rows->addWidget(row);
    setVisible(true);
    QAccessibleEvent spoken(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MessageBar::clear() {
    for (MessageRow* row : rows())
        if (!row->isLasting()) remove(row);
}

void MessageBar::withdraw(const QString& text) {
    for (MessageRow* row : rows())
        if (row->text() == text) remove(row);
}

void MessageBar::remove(MessageRow* row) {
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater(); // its button may still be busy with a click
    setVisible(m_rows->count() > 0);
}

std::vector<MessageRow*> MessageBar::rows() const {
    std::vector<MessageRow*> rows;
    rows.reserve(static_cast<std::size_t>(m_rows->count()));
    for (int i = 0; i < m_rows->count(); ++i)
        rows.push_back(qobject_cast<MessageRow*>(m_rows->itemAt(i)->widget()));
    return rows;
}

QStringList MessageBar::texts() const {
    QStringList texts;
    for (const MessageRow* row : rows()) texts << row->text();
    return texts;
}

} // namespace wireside
