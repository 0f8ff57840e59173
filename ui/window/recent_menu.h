// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of comparisons that were open last. One whose files are gone is listed, but can't be
// chosen.
//
//     auto* menu = new RecentMenu(recent, window);
//     connect(menu, &RecentMenu::chosen, opening, [](const QStringList& paths) { ... });
#pragma once

#include <QMenu>
#include <QStringList>

namespace wireside {

class RecentComparisons;

class RecentMenu final : public QMenu {
    Q_OBJECT

public:
    explicit RecentMenu(RecentComparisons& recent, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList& paths);

private:
    void fill();

    RecentComparisons& m_recent;
};

} // namespace wireside
