// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kind_switches.h"

#include "ui/panes/legend.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"

#include <QSignalBlocker>

#include <array>
#include <utility>

namespace wireside {

namespace {

constexpr std::array switches{std::pair(SentenceKind::Shared, ActionId::ShowShared),
                              std::pair(SentenceKind::Reworded, ActionId::ShowReworded),
                              std::pair(SentenceKind::Unique, ActionId::ShowUnique)};

} // namespace

void connectKindSwitches(const Actions& actions, const Legend& legend, Session& session) {
    const auto tell = [&actions, &session] {
        session.setShownKinds({.shared = actions.at(ActionId::ShowShared)->isChecked(),
                               .reworded = actions.at(ActionId::ShowReworded)->isChecked(),
                               .unique = actions.at(ActionId::ShowUnique)->isChecked()});
    };
    for (const auto& [kind, id] : switches) {
        QAction* action = actions.at(id);
        LegendEntry* entry = legend.entry(kind);
        QObject::connect(entry, &LegendEntry::toggled, action, &QAction::setChecked);
        QObject::connect(action, &QAction::toggled, entry, &LegendEntry::setChecked);
        QObject::connect(action, &QAction::toggled, &session, tell);
    }
    QObject::connect(&session, &Session::shownKindsChanged, &actions,
                     [&actions, &legend, &session] {
                         for (const auto& [kind, id] : switches) {
                             const bool shown = session.shownKinds().has(kind);
                             const QSignalBlocker toldAction(actions.at(id));
                             const QSignalBlocker toldEntry(legend.entry(kind));
                             actions.at(id)->setChecked(shown);
                             legend.entry(kind)->setChecked(shown);
                         }
                     });
}

} // namespace wireside
