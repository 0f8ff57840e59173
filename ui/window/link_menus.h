// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said of links by hand, in the menus that a right click or the menu key opens.
//
//     addLinkMenu(*left->pane(), session, actions);    // below copy and select all
//     addLinkMenu(details->list().table(), actions);
#pragma once

class QTableView;

namespace wireside {

class Actions;
class ReportPane;
class Session;

// All must outlive the pane.
void addLinkMenu(ReportPane& pane, const Session& session, const Actions& actions);

// Of the list of links: about the link of the current row.
void addLinkMenu(QTableView& list, const Actions& actions);

} // namespace wireside
