// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program remembers from one start to the next, in one file.
//
//     Settings settings;                                  // in the user's configuration folder
//     settings.setLastFolder(QStringLiteral("/news"));
//     settings.lastFolder();                              // "/news"
//
// A missing or damaged file gives the defaults, and so does each value that can't be. For the GUI
// thread.
#pragma once

#include "ui/session/key_choices.h"
#include "ui/session/preferences.h"
#include "ui/session/window_state.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace wireside {

class Settings {
public:
    Settings();
    explicit Settings(const QString& file);

    [[nodiscard]] WindowState windowState() const;
    void setWindowState(const WindowState& state);

    // Where reports were opened or written last; at the first start, the user's documents.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    // The files of each, the latest first. A path with a line end in it is not remembered.
    [[nodiscard]] QList<QStringList> recentComparisons() const;
    void setRecentComparisons(const QList<QStringList>& comparisons);

    // Values that belong together, for whoever knows what they mean. Empty at first.
    [[nodiscard]] QVariantMap section(const QString& name) const;
    void setSection(const QString& name, const QVariantMap& values);
    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

    // The actions whose keys the user has changed.
    [[nodiscard]] KeyChoices keys() const;
    void setKeys(const KeyChoices& keys);

private:
    QSettings m_file;
};

} // namespace wireside
