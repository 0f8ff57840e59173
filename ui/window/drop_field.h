// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an empty side shows: a place to drop a report, and the other ways to bring one. It draws the
// place and offers the ways; the side that it stands in takes the drop.
#pragma once

#include <QString>
#include <QWidget>

class QAction;
class QLabel;

namespace wireside {

class DropField final : public QWidget {
    Q_OBJECT

public:
    // `name` says which report belongs here.
    DropField(const QString& name, QAction* open, QAction* paste, QWidget* parent = nullptr);

    // Says that a report is on its way here; empty: it waits for one.
    void setExpected(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyPalette();

    QLabel* m_name;
    QLabel* m_prompt;
};

} // namespace wireside
