// SPDX-License-Identifier: GPL-3.0-or-later
//
// The comparisons that were open last, the latest first: sessions, and pairs of files.
//
//     RecentComparisons recent(settings);
//     recent.add({{QStringLiteral("/news/wire.txt"), QStringLiteral("/news/rewrite.txt")}});
//     nameOf(recent.entries().front())    // "wire.txt – rewrite.txt"
//
// They are kept in the settings. For the GUI thread.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace wireside {

class Settings;

struct RecentComparison {
    QStringList paths; // absolute: one of a session, or two of reports, the left one first

    bool operator==(const RecentComparison&) const = default;
};

// For people: the names of its files.
[[nodiscard]] QString nameOf(const RecentComparison& comparison);
// Whether all of its files are still there.
[[nodiscard]] bool isThere(const RecentComparison& comparison);

class RecentComparisons final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 10;

    explicit RecentComparisons(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] QList<RecentComparison> entries() const;
    // Puts it first; it is never listed twice, and the oldest goes when there are too many.
    void add(const RecentComparison& comparison);
    void clear();

Q_SIGNALS:
    void changed();

private:
    Settings& m_settings;
};

} // namespace wireside
