// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/window/icons.h"

namespace wireside {

namespace {

// The menus that the platform knows some actions by: macOS moves them by their role.
QAction::MenuRole menuRole(ActionId id) {
    switch (id) {
    case ActionId::Quit: return QAction::QuitRole;
    case ActionId::About: return QAction::AboutRole;
    case ActionId::ChangeSettings: return QAction::PreferencesRole;
    default: return QAction::NoRole;
    }
}

const ActionInfo& infoOf(ActionId id) { return actionTable()[static_cast<std::size_t>(id)]; }

QString toolTip(const QAction& action, const QString& hint) {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? hint : Actions::tr("%1 (%2)").arg(hint, keys);
}

} // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const ActionInfo& info : actionTable()) {
        auto* action = new QAction(tr(info.text), this);
        action->setObjectName(QLatin1String(info.name));
        action->setIconText(tr(info.label));
        action->setStatusTip(tr(info.hint));
        action->setMenuRole(menuRole(info.id));
        action->setCheckable(info.checked.has_value());
        action->setChecked(info.checked.value_or(false));
        m_actions.push_back(action);
        setKeys(info.id, usualKeys(info.id));
    }
}

QList<QKeySequence> Actions::usualKeys(ActionId id) {
    const std::vector<QKeySequence>& keys = infoOf(id).keys;
    return {keys.begin(), keys.end()};
}

void Actions::setKeys(ActionId id, const QList<QKeySequence>& keys) const {
    QAction& action = *at(id);
    action.setShortcuts(keys);
    action.setToolTip(toolTip(action, tr(infoOf(id).hint)));
}

void Actions::setKeys(const KeyChoices& choices) const {
    for (const ActionInfo& info : actionTable()) {
        const auto choice = choices.find(QLatin1String(info.name));
        setKeys(info.id, choice == choices.end() ? usualKeys(info.id) : choice->second);
    }
}

KeyChoices Actions::changedKeys() const {
    KeyChoices changed;
    for (const ActionInfo& info : actionTable())
        if (const auto keys = at(info.id)->shortcuts(); keys != usualKeys(info.id))
            changed[QLatin1String(info.name)] = keys;
    return changed;
}

void Actions::drawIcons(const QPalette& palette) const {
    for (const ActionInfo& info : actionTable())
        at(info.id)->setIcon(actionIcon(QLatin1String(info.icon), palette));
}

} // namespace wireside
