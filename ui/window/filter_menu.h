// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is left out of the links: short ones, and headlines, captions and the like. Live.
//
//     auto* filters = new FilterMenu(session, actions, window);
//     compareMenu->addMenu(filters);
//     toolBar->addWidget(filterButton(*filters, session));    // "Filters (2)": two are on
#pragma once

#include "core/compare/compare_options.h"

#include <QMenu>

class QActionGroup;
class QPushButton;

namespace wireside {

class Actions;
class Session;

class FilterMenu final : public QMenu {
    Q_OBJECT

public:
    FilterMenu(Session& session, const Actions& actions, QWidget* parent = nullptr);

private:
    void addLengths();
    void showOptions();

    Session& m_session;
    QAction* m_ignoreFurniture;
    QActionGroup* m_lengths;
};

// How many of them these options have on.
[[nodiscard]] int filtersOn(const CompareOptions& options);

// Opens the menu; says how many filters are on, and which. The menu stays its parent's.
[[nodiscard]] QPushButton* filterButton(FilterMenu& menu, const Session& session);

} // namespace wireside
