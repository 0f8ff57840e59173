// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user makes of the program: look, fonts, keys. Applies what is remembered, opens the dialogs
// that change it, and remembers it again.
//
//     auto* customisation = new Customisation(settings, actions, window);
//     view->setReadingStyle(customisation->preferences().reading);
//     connect(customisation, &Customisation::readingStyleChanged, view, ...);
//     customisation->editPreferences();    // a dialog; changes show at once
#pragma once

#include "ui/session/preferences.h"
#include "ui/window/look.h"

#include <QObject>

class QWidget;

namespace wireside {

class Actions;
class Settings;

class Customisation final : public QObject {
    Q_OBJECT

public:
    // `window` owns it, and the dialogs stand above it. All must outlive it.
    Customisation(Settings& settings, const Actions& actions, QWidget* window);

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    // Applied at once, and remembered. Another language is for the next start.
    void setPreferences(const Preferences& preferences);

    void editPreferences();
    void editKeys();

Q_SIGNALS:
    void readingStyleChanged(const wireside::ReadingStyle& style);
    void sensitivityChanged(double sensitivity);

private:
    void connectLooks();
    void applyLook();

    Settings& m_settings;
    const Actions& m_actions;
    QWidget* m_window;
    Preferences m_preferences;
    Appearance m_appearance;
};

} // namespace wireside
