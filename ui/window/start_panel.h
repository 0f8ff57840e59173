// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below the two empty sides: the comparisons that were open last, and the sample for somebody who has
// no reports at hand.
//
//     auto* start = new StartPanel(actions.at(ActionId::OpenSample), recent);
//     connect(start, &StartPanel::chosen, opening, [](const QStringList& paths) { ... });
#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace wireside {

class RecentComparisons;

class StartPanel final : public QWidget {
    Q_OBJECT

public:
    StartPanel(QAction* openSample, RecentComparisons& recent, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList& paths);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void listRecent();

    RecentComparisons& m_recent;
    QWidget* m_list;
};

} // namespace wireside
