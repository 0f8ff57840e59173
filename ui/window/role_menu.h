// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the sentences that the user means are to the reader: body, headline, caption. Only the body counts
// in the shares.
//
//     auto* roles = new RoleMenu(session, *left->pane(), *right->pane(), window);
//     compareMenu->addMenu(roles);
//
// They are those that the selection touches in the report that was last used, else the one with the caret.
#pragma once

#include "core/compare/judgement.h"
#include "ui/window/sentence_picks.h"

#include <QMenu>

class QActionGroup;

namespace wireside {

class ReportPane;
class Session;

class RoleMenu final : public QMenu {
    Q_OBJECT

public:
    // Make it after the panes are told of the session's changes.
    RoleMenu(Session& session, const ReportPane& left, const ReportPane& right,
             QWidget* parent = nullptr);

private:
    void addRoles();
    void setRole(Role role);
    void showRole();
    [[nodiscard]] const ReportPane& pane(Side side) const {
        return side == Side::Left ? m_left : m_right;
    }
    [[nodiscard]] Side sideMeant() const;
    [[nodiscard]] SentenceRange meant() const;
    [[nodiscard]] bool haveRole(Role role) const;

    Session& m_session;
    const ReportPane& m_left;
    const ReportPane& m_right;
    SentencePicks m_picks;
    Side m_lastUsed = Side::Left;
    QActionGroup* m_roles; // the data of each is its role
};

} // namespace wireside
