// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/customisation.h"

#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/shortcuts_dialog.h"

#include <QActionGroup>
#include <QWidget>

#include <array>
#include <utility>

namespace wireside {

namespace {

constexpr std::array lookActions{
    std::pair(LookChoice::System, ActionId::LookSystem),
    std::pair(LookChoice::Light, ActionId::LookLight),
    std::pair(LookChoice::Dark, ActionId::LookDark),
    std::pair(LookChoice::HighContrastLight, ActionId::LookHighContrastLight),
    std::pair(LookChoice::HighContrastDark, ActionId::LookHighContrastDark)};
static_assert(lookActions.size() == allLookChoices.size());

} // namespace

Customisation::Customisation(Settings& settings, const Actions& actions, QWidget* window)
    : QObject(window),
      m_settings(settings),
      m_actions(actions),
      m_window(window),
      m_preferences(settings.preferences()) {
    actions.setKeys(settings.keys());
    connectLooks();
    applyLook();
    connect(actions.at(ActionId::ChangeSettings), &QAction::triggered, this,
            &Customisation::editPreferences);
    connect(actions.at(ActionId::ShowShortcuts), &QAction::triggered, this,
            &Customisation::editKeys);
}

void Customisation::connectLooks() {
    auto* group = new QActionGroup(this);
    for (const auto& [look, id] : lookActions) {
        QAction* action = m_actions.at(id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = look] {
            Preferences changed = m_preferences;
            changed.look = chosen;
            setPreferences(changed);
        });
    }
}

void Customisation::applyLook() {
    for (const auto& [look, id] : lookActions)
        if (look == m_preferences.look) m_actions.at(id)->setChecked(true);
    m_appearance.choose(m_preferences.look, m_preferences.kinds);
}

void Customisation::setPreferences(const Preferences& preferences) {
    const Preferences former = std::exchange(m_preferences, preferences);
    if (former == m_preferences) return;
    m_settings.setPreferences(m_preferences);
    if (former.look != m_preferences.look || former.kinds != m_preferences.kinds) applyLook();
    if (former.reading != m_preferences.reading) Q_EMIT readingStyleChanged(m_preferences.reading);
    if (former.sensitivity != m_preferences.sensitivity)
        Q_EMIT sensitivityChanged(m_preferences.sensitivity);
}

void Customisation::editPreferences() {
    auto* dialog = new SettingsDialog(m_preferences, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &Customisation::setPreferences);
    dialog->open();
}

void Customisation::editKeys() {
    auto* dialog = new ShortcutsDialog(m_actions, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutsDialog::changed, this,
            [this] { m_settings.setKeys(m_actions.changedKeys()); });
    dialog->open();
}

} // namespace wireside
