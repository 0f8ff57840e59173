// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said of links by hand, in the menus that a right click or the menu key opens.
//
//     addLinkMenu(*left->pane(), session, actions, *roles);    // below copy and select all
//     addLinkMenu(details->list().table(), actions);
#pragma once

class QMenu;
class QTableView;

namespace wireside {

class Actions;
class ReportPane;
class Session;

// Also what the sentence is, from a menu that stays its owner's. All must outlive the pane.
void addLinkMenu(ReportPane& pane, const Session& session, const Actions& actions, QMenu& roles);

// Of the list of links: about the link of the current row.
void addLinkMenu(QTableView& list, const Actions& actions);

} // namespace wireside
