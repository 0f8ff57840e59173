// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said of links by hand, in the menus that a right click or the menu key opens.
//
//     addLinkMenu(*left->pane(), session, actions, *roles);    // below copy and select all
//     addLinkMenu(details->list().table(), actions, judging);
#pragma once

class QMenu;
class QTableView;

namespace wireside {

class Actions;
class LinkJudging;
class ReportPane;
class Session;

// Also what the sentence is, from a menu that stays its owner's. All must outlive the pane.
void addLinkMenu(ReportPane& pane, const Session& session, const Actions& actions, QMenu& roles);

// Of the list of links: about the link of the current row, which a right click makes the current one.
void addLinkMenu(QTableView& list, const Actions& actions, LinkJudging& judging);

} // namespace wireside
