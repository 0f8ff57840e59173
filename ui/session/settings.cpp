// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include <QDir>
#include <QStandardPaths>

namespace wireside {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String folderKey("files/lastFolder");

QString usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/wireside/wireside.ini");
}

} // namespace

Settings::Settings() : Settings(usualFile()) {}

Settings::Settings(const QString& file) : m_file(file, QSettings::IniFormat) {}

QByteArray Settings::windowGeometry() const { return m_file.value(geometryKey).toByteArray(); }

void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_file.setValue(geometryKey, geometry);
}

QString Settings::lastFolder() const {
    const QString folder = m_file.value(folderKey).toString();
    if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString& folder) { m_file.setValue(folderKey, folder); }

Preferences Settings::preferences() const { return readPreferences(m_file); }

void Settings::setPreferences(const Preferences& preferences) {
    writePreferences(m_file, preferences);
}

KeyChoices Settings::keys() const { return readKeyChoices(m_file); }

void Settings::setKeys(const KeyChoices& keys) { writeKeyChoices(m_file, keys); }

} // namespace wireside
