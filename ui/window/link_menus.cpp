// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_menus.h"

#include "ui/panes/report_pane.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/link_judging.h"

#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace wireside {

namespace {

// Whether the caret is on the current link: only then is the menu about that one.
bool isAtCurrentLink(const ReportPane& pane, const Session& session) {
    const auto sentence = markAt(pane.marks(), pane.textCursor().position());
    const auto link = session.currentLink();
    return sentence && link && isOn(pane.marks()[*sentence], *link);
}

} // namespace

void addLinkMenu(ReportPane& pane, const Session& session, const Actions& actions, QMenu& roles) {
    pane.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&pane, &ReportPane::customContextMenuRequested, &pane,
                     [&pane, &session, &actions, &roles](QPoint place) {
                         QMenu* menu = pane.createStandardContextMenu();
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         menu->addSeparator();
                         menu->addAction(actions.at(ActionId::LinkSelected));
                         if (isAtCurrentLink(pane, session))
                             menu->addAction(actions.at(ActionId::Unlink));
                         menu->addAction(actions.at(ActionId::NotTheSame));
                         menu->addMenu(&roles);
                         menu->popup(pane.viewport()->mapToGlobal(place));
                     });
}

void addLinkMenu(QTableView& list, const Actions& actions, LinkJudging& judging) {
    const QAction& tellApart = *actions.at(ActionId::NotTheSame); // means selected sentences, too
    auto* tellLinkApart = new QAction(tellApart.text(), &list);
    tellLinkApart->setToolTip(tellApart.toolTip());
    QObject::connect(tellLinkApart, &QAction::triggered, &judging,
                     &LinkJudging::tellCurrentLinkApart);
    QAction* unlink = actions.at(ActionId::Unlink);
    list.addActions({unlink, tellLinkApart});
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto follow = [unlink, tellLinkApart] { tellLinkApart->setEnabled(unlink->isEnabled()); };
    QObject::connect(unlink, &QAction::enabledChanged, tellLinkApart, follow);
    follow();
}

} // namespace wireside
