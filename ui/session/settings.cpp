// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace wireside {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String reportSizesKey("window/reportSizes");
constexpr QLatin1String detailsHeightKey("window/detailsHeight");
constexpr QLatin1String detailSizesKey("window/detailSizes");
constexpr QLatin1String columnsKey("window/columns");
constexpr QLatin1String togetherKey("window/scrollTogether");
constexpr QLatin1String detailsKey("window/detailsShown");
constexpr QLatin1String zoomKey("window/zoom");
constexpr QLatin1String folderKey("files/lastFolder");
constexpr QLatin1String recentKey("files/recent");

constexpr int mostZoomSteps = 12; // either way
constexpr int widestColumn = 10'000;
constexpr QChar betweenPaths = u'\n';

QString usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/wireside/wireside.ini");
}

QList<int> widthsFrom(const QStringList& texts) {
    QList<int> widths;
    for (const QString& text : texts) {
        const int width = text.toInt();
        if (width <= 0 || width > widestColumn) return {};
        widths << width;
    }
    return widths;
}

} // namespace

Settings::Settings() : Settings(usualFile()) {}

Settings::Settings(const QString& file) : m_file(file, QSettings::IniFormat) {}

WindowState Settings::windowState() const {
    WindowState state{.geometry = m_file.value(geometryKey).toByteArray(),
                      .reportSizes = m_file.value(reportSizesKey).toByteArray(),
                      .detailsHeight = m_file.value(detailsHeightKey).toByteArray(),
                      .detailSizes = m_file.value(detailSizesKey).toByteArray(),
                      .columnWidths = widthsFrom(m_file.value(columnsKey).toStringList()),
                      .scrollTogether = m_file.value(togetherKey, true).toBool(),
                      .detailsShown = m_file.value(detailsKey, true).toBool()};
    state.zoomSteps = std::clamp(m_file.value(zoomKey).toInt(), -mostZoomSteps, mostZoomSteps);
    return state;
}

void Settings::setWindowState(const WindowState& state) {
    QStringList widths;
    for (const int width : state.columnWidths) widths << QString::number(width);
    m_file.setValue(geometryKey, state.geometry);
    m_file.setValue(reportSizesKey, state.reportSizes);
    m_file.setValue(detailsHeightKey, state.detailsHeight);
    m_file.setValue(detailSizesKey, state.detailSizes);
    m_file.setValue(columnsKey, widths);
    m_file.setValue(togetherKey, state.scrollTogether);
    m_file.setValue(detailsKey, state.detailsShown);
    m_file.setValue(zoomKey, state.zoomSteps);
}

QString Settings::lastFolder() const {
    const QString folder = m_file.value(folderKey).toString();
    if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString& folder) { m_file.setValue(folderKey, folder); }

QList<QStringList> Settings::recentComparisons() const {
    QList<QStringList> comparisons;
    const QStringList entries = m_file.value(recentKey).toStringList();
    for (const QString& entry : entries) comparisons << entry.split(betweenPaths);
    return comparisons;
}

void Settings::setRecentComparisons(const QList<QStringList>& comparisons) {
    QStringList entries;
    for (const QStringList& paths : comparisons)
        if (paths.filter(betweenPaths).isEmpty()) entries << paths.join(betweenPaths);
    m_file.setValue(recentKey, entries);
}

QVariantMap Settings::section(const QString& name) const {
    QVariantMap values;
    const QString prefix = name + u'/';
    for (const QString& key : m_file.allKeys())
        if (key.startsWith(prefix)) values.insert(key.mid(prefix.size()), m_file.value(key));
    return values;
}

void Settings::setSection(const QString& name, const QVariantMap& values) {
    m_file.remove(name);
    for (auto value = values.begin(); value != values.end(); ++value)
        m_file.setValue(name + u'/' + value.key(), value.value());
}
Preferences Settings::preferences() const { return readPreferences(m_file); }

void Settings::setPreferences(const Preferences& preferences) {
    writePreferences(m_file, preferences);
}

KeyChoices Settings::keys() const { return readKeyChoices(m_file); }

void Settings::setKeys(const KeyChoices& keys) { writeKeyChoices(m_file, keys); }

} // namespace wireside
