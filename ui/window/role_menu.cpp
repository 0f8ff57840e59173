// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/role_menu.h"

#include "core/text/known_roles.h"
#include "ui/panes/report_pane.h"
#include "ui/session/session.h"

#include <QActionGroup>

#include <algorithm>
#include <array>
#include <utility>

namespace wireside {

namespace {

QString roleText(Role role) {
    switch (role) {
    case Role::Body: return RoleMenu::tr("&Body");
    case Role::Headline: return RoleMenu::tr("&Headline");
    case Role::Heading: return RoleMenu::tr("H&eading");
    case Role::Dateline: return RoleMenu::tr("&Dateline");
    case Role::Byline: return RoleMenu::tr("B&yline");
    case Role::Caption: return RoleMenu::tr("&Caption");
    case Role::Credit: return RoleMenu::tr("C&redit");
    case Role::Notice: return RoleMenu::tr("&Notice");
    }
    return {};
}

} // namespace

RoleMenu::RoleMenu(Session& session, const ReportPane& left, const ReportPane& right,
                   QWidget* parent)
    : QMenu(tr("&This Sentence Is"), parent),
      m_session(session),
      m_left(left),
      m_right(right),
      m_picks(session, left, right),
      m_roles(new QActionGroup(this)) {
    addRoles();
    // Several sentences can have several roles.
    m_roles->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(m_roles, &QActionGroup::triggered, this,
            [this](const QAction* chosen) { setRole(chosen->data().value<Role>()); });
    for (const Side side : {Side::Left, Side::Right}) {
        const auto use = [this, side] {
            m_lastUsed = side;
            showRole();
        };
        connect(&pane(side), &ReportPane::cursorPositionChanged, this, use);
        connect(&pane(side), &ReportPane::selectionChanged, this, use);
    }
    connect(&m_picks, &SentencePicks::changed, this, &RoleMenu::showRole);
    connect(&session, &Session::reportEdited, this, &RoleMenu::showRole);
    connect(&session, &Session::comparisonChanged, this, &RoleMenu::showRole);
    connect(&session, &Session::activityChanged, this, &RoleMenu::showRole);
    connect(this, &QMenu::aboutToShow, this, &RoleMenu::showRole);
    showRole();
}

void RoleMenu::addRoles() {
    for (const Role role : allRoles) {
        QAction* action = addAction(roleText(role));
        action->setData(QVariant::fromValue(role));
        action->setCheckable(true);
        m_roles->addAction(action);
    }
}

Side RoleMenu::sideMeant() const {
    for (const Side side : {Side::Left, Side::Right})
        if (pane(side).hasFocus()) return side;
    return m_lastUsed;
}

SentenceRange RoleMenu::meant() const {
    const Side side = sideMeant();
    const auto report = m_session.report(side);
    const SentenceRange picked = m_picks.on(side);
    return report && picked.last <= report->sentences.size() ? picked : SentenceRange();
}

bool RoleMenu::haveRole(Role role) const {
    const SentenceRange sentences = meant();
    if (sentences.empty()) return false;
    const auto& all = m_session.report(sideMeant())->sentences;
    const auto at = [&all](std::size_t index) {
        return all.begin() + static_cast<std::ptrdiff_t>(index);
    };
    return std::ranges::all_of(
        at(sentences.first), at(sentences.last), [role](Role each) { return each == role; },
        &Sentence::role);
}

void RoleMenu::setRole(Role role) {
    const SentenceRange sentences = meant();
    if (!sentences.empty() && !haveRole(role)) {
        const Side side = sideMeant();
        Interpretation interpretation = m_session.interpretation(side);
        for (std::size_t i = sentences.first; i < sentences.last; ++i) {
            const SentenceMark& mark = pane(side).marks()[i]; // moves with the edits
            const PaneText& text = pane(side).paneText();
            interpretation.roles = withRole(std::move(interpretation.roles),
                                            {text.offset(mark.begin), text.offset(mark.end)}, role);
        }
        m_session.interpret(side, std::move(interpretation), tr("Role of a Sentence"));
    }
    showRole(); // until the reports are compared, the former one
}

void RoleMenu::showRole() {
    menuAction()->setEnabled(!meant().empty() && !m_session.isBeingReplaced(sideMeant()));
    for (QAction* action : m_roles->actions())
        action->setChecked(haveRole(action->data().value<Role>()));
}

} // namespace wireside
