// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/file_watch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace wireside {

namespace {

// Longer than an editor takes from emptying a file to having written it.
constexpr std::chrono::milliseconds settlingTime(300);

constexpr auto digestAlgorithm = QCryptographicHash::Sha1;

QByteArray digestOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(digestAlgorithm);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
    return hash.result();
}

} // namespace

FileWatch::FileWatch(QObject* parent)
    : QObject(parent), m_looking([this](const Expected<States>& now) {
          if (now) compareWith(*now);
      }) {
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &FileWatch::check);
    const auto settle = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling, settle);
}

void FileWatch::setPaths(const QStringList& paths) {
    if (m_paths == paths) return;
    m_paths = paths;
    const States former = std::exchange(m_states, {});
    for (const QString& path : paths)
        if (former.contains(path)) m_states.insert(path, former.value(path));
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) m_watcher.removePaths(watched);
    watchAgain();
    check();
}

void FileWatch::expect(const QString& path, const QByteArray& content) {
    const QFileInfo written(path);
    for (auto state = m_states.begin(); state != m_states.end(); ++state)
        if (QFileInfo(state.key()) == written)
            state->digest = QCryptographicHash::hash(content, digestAlgorithm);
    check(); // anew: what is being looked into may be the former content still
}

FileWatch::State FileWatch::stateOf(const QString& path, const State& former) {
    const QFileInfo info(path);
    if (!info.isFile()) return {};
    State state{.there = true, .size = info.size(), .modified = info.lastModified()};
    const bool untouched = former.there && former.size == state.size &&
                           former.modified == state.modified && !former.digest.isEmpty();
    state.digest = untouched ? former.digest : digestOf(path);
    return state;
}

void FileWatch::check() {
    m_looking.start([paths = m_paths, former = m_states](const std::stop_token& stop,
                                                         const Progress&) -> Expected<States> {
        States now;
        for (const QString& path : paths) {
            if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
            now.insert(path, stateOf(path, former.value(path)));
        }
        return now;
    });
}

void FileWatch::compareWith(const States& now) {
    const States former = std::exchange(m_states, now);
    watchAgain();
    for (const QString& path : std::as_const(m_paths)) {
        if (!former.contains(path)) continue; // seen for the first time
        const State before = former.value(path);
        const State after = now.value(path);
        if (before.there && !after.there) {
            m_states[path].digest = before.digest; // so that it may come back unchanged
            Q_EMIT removed(path);
        } else if (after.there && before.digest != after.digest) {
            Q_EMIT changed(path);
        }
    }
    Q_EMIT checked();
}

// A file that was replaced is watched no more, and the folder tells of one that comes back.
void FileWatch::watchAgain() {
    QStringList missing;
    for (const QString& path : std::as_const(m_paths)) {
        const QFileInfo info(path);
        if (info.exists() && !m_watcher.files().contains(path)) missing << path;
        const QString folder = info.absolutePath();
        if (QFileInfo::exists(folder) && !m_watcher.directories().contains(folder))
            missing << folder;
    }
    missing.removeDuplicates();
    if (!missing.isEmpty()) m_watcher.addPaths(missing);
}

} // namespace wireside
