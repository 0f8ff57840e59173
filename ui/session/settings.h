// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program remembers from one start to the next, in one file.
//
//     Settings settings;                                  // in the user's configuration folder
//     settings.setLastFolder(QStringLiteral("/news"));
//     settings.lastFolder();                              // "/news"
//
// A missing or damaged file gives the defaults. For the GUI thread.
#pragma once

#include "ui/session/key_choices.h"
#include "ui/session/preferences.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace wireside {

class Settings {
public:
    Settings();
    explicit Settings(const QString& file);

    // Empty at the first start.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    // Where reports were opened or written last; at the first start, the user's documents.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

    // The actions whose keys the user has changed.
    [[nodiscard]] KeyChoices keys() const;
    void setKeys(const KeyChoices& keys);

private:
    QSettings m_file;
};

} // namespace wireside
