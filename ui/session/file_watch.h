// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells when files have another content than they had, and when they are gone.
//
//     FileWatch watch;
//     connect(&watch, &FileWatch::changed, this, [](const QString& path) { ... });
//     watch.setPaths({QStringLiteral("/news/wire.txt")});
//
// Editors write a file in several steps, or put a new one in its place: what happens within a short
// time is one change, and a file that comes back is watched again. Files are looked into off the GUI
// thread; one that was written again with the same content has not changed.
#pragma once

#include "ui/session/latest_job.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace wireside {

class FileWatch final : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    // The files to watch from now on. One that is watched already goes on being compared with what it
    // was when that began, or with what was told last.
    void setPaths(const QStringList& paths);
    // This program has written the file with that content: that is no change to be told.
    void expect(const QString& path, const QByteArray& content);

Q_SIGNALS:
    void changed(const QString& path);
    void removed(const QString& path);
    // Each time all files have been looked into; before that no change can be seen.
    void checked();

private:
    struct State {
        bool there = false;
        qint64 size = 0;
        QDateTime modified = {};
        QByteArray digest = {}; // of the content
    };
    using States = QHash<QString, State>;

    [[nodiscard]] static State stateOf(const QString& path, const State& former);
    void check();
    void compareWith(const States& now);
    void watchAgain();

    QStringList m_paths;
    States m_states;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
    LatestJob<States> m_looking;
};

} // namespace wireside
