// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lies over a side while something is dragged above it, and says what letting go would do.
#pragma once

#include <QString>
#include <QWidget>

namespace wireside {

class DropHint final : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget* parent);

    // Covers the parent.
    void showText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace wireside
