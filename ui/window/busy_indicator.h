// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program is working on, how far it is, and a way to stop it. It appears only when the work
// takes long enough to be noticed.
//
//     busy->setWork(tr("Comparing…"));
//     busy->setProgress(0.5);
//     busy->setWork({});    // done
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace wireside {

class BusyIndicator final : public QWidget {
    Q_OBJECT

public:
    explicit BusyIndicator(QAction* cancel, QWidget* parent = nullptr);

    // Empty when there is nothing to do. New work has no known progress.
    void setWork(const QString& work);
    void setProgress(double part); // 0 to 1

private:
    QLabel* m_work;
    QProgressBar* m_progress;
    QTimer m_patience; // runs until the work has become noticeable
};

} // namespace wireside
