// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recent_comparisons.h"

#include "ui/session/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace wireside {

namespace {

bool isComplete(const QStringList& paths) {
    return (paths.size() == 1 || paths.size() == 2) &&
           std::ranges::none_of(paths, [](const QString& path) { return path.isEmpty(); });
}

} // namespace

QString nameOf(const RecentComparison& comparison) {
    QStringList names;
    for (const QString& path : comparison.paths) names << QFileInfo(path).fileName();
    return names.join(QStringLiteral(" – "));
}

bool isThere(const RecentComparison& comparison) {
    return std::ranges::all_of(comparison.paths,
                               [](const QString& path) { return QFileInfo::exists(path); });
}

RecentComparisons::RecentComparisons(Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings) {}

QList<RecentComparison> RecentComparisons::entries() const {
    QList<RecentComparison> entries;
    for (const QStringList& paths : m_settings.recentComparisons())
        if (isComplete(paths) && entries.size() < most) entries.append({paths});
    return entries;
}

void RecentComparisons::add(const RecentComparison& comparison) {
    QList<QStringList> all{comparison.paths};
    for (const RecentComparison& entry : entries())
        if (entry != comparison && all.size() < most) all.append(entry.paths);
    m_settings.setRecentComparisons(all);
    Q_EMIT changed();
}

void RecentComparisons::clear() {
    m_settings.setRecentComparisons({});
    Q_EMIT changed();
}

} // namespace wireside
