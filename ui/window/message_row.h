// SPDX-License-Identifier: GPL-3.0-or-later
//
// One message in the message bar: its text, which can be selected, what it offers, and a button that
// dismisses it.
#pragma once

#include "ui/window/message_bar.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace wireside {

class MessageRow final : public QWidget {
    Q_OBJECT

public:
    explicit MessageRow(const Message& message, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isLasting() const { return m_lasting; }

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor edge() const;
    void drawIcon();

    MessageTone m_tone;
    bool m_lasting;
    QLabel* m_text;
    QToolButton* m_dismiss;
};

} // namespace wireside
