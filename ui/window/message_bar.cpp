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
    connect(row, &MessageRow::dismissed, this, [this, row] {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // its button is still busy with the click
        setVisible(m_rows->count() > 0);
    });
    m_rows->addWidget(row);
    setVisible(true);
    QAccessibleEvent spoken(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MessageBar::clear() {
    for (int i = m_rows->count() - 1; i >= 0; --i) {
        auto* row = qobject_cast<MessageRow*>(m_rows->itemAt(i)->widget());
        if (row->isLasting()) continue;
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    setVisible(m_rows->count() > 0);
}

QStringList MessageBar::texts() const {
    QStringList texts;
    for (int i = 0; i < m_rows->count(); ++i)
        texts << qobject_cast<MessageRow*>(m_rows->itemAt(i)->widget())->text();
    return texts;
}

} // namespace wireside
