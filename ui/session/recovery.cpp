// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recovery.h"

#include "core/exchange/session_file.h"
#include "ui/report/saved_file.h"
#include "ui/text_bridge.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>
#include <QtConcurrentRun>

#include <utility>

namespace wireside {

namespace {

// Held until its owner ends, however long that takes; null when somebody holds it.
std::unique_ptr<QLockFile> lockOf(const QString& file) {
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

// Locks of programs that ended by a signal and had nothing to keep.
void removeAbandonedLocks(const QDir& folder) {
    const QString ending = QStringLiteral(".lock");
    for (const QString& name : folder.entryList({u'*' + ending}, QDir::Files)) {
        const QString file = folder.filePath(name.chopped(ending.size()));
        if (!QFileInfo::exists(file)) lockOf(file); // released at once, and so removed
    }
}

} // namespace

QString Recovery::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/wireside/recovery");
}

Recovery::Recovery(const QString& folder, QObject* parent) : QObject(parent), m_folder(folder) {
    if (!QDir().mkpath(folder)) return;
    removeAbandonedLocks(QDir(folder));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_file = QDir(folder).filePath(name + toQString(sessionEnding));
    m_lock = lockOf(m_file);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        if (m_next) return write(*std::exchange(m_next, std::nullopt));
        const Expected<void> result = m_writing.result();
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if (m_writesAdopted) dropAdopted();
        Q_EMIT kept();
    });
}

Recovery::~Recovery() { m_writing.waitForFinished(); }

std::optional<Recovery::Leftover> Recovery::leftover() {
    const QFileInfoList files = QDir(m_folder).entryInfoList(
        {u'*' + toQString(sessionEnding)}, QDir::Files, QDir::Time); // the latest first
    for (const QFileInfo& file : files) {
        if (file.absoluteFilePath() == QFileInfo(m_file).absoluteFilePath()) continue;
        if (m_leftover == file.filePath()) return Leftover{m_leftover, file.lastModified()};
        auto lock = lockOf(file.filePath());
        if (!lock) continue; // a running program's
        m_leftover = file.filePath();
        m_leftoverLock = std::move(lock);
        return Leftover{m_leftover, file.lastModified()};
    }
    return std::nullopt;
}

void Recovery::adopt() { m_adopted = !m_leftover.isEmpty(); }

void Recovery::dropAdopted() {
    if (m_adopted) dropLeftover();
}

void Recovery::dropLeftover() {
    m_adopted = false;
    if (!m_leftover.isEmpty()) QFile::remove(std::exchange(m_leftover, {}));
    m_leftoverLock.reset();
}

void Recovery::keep(SavedSession session) {
    if (!m_lock) return;
    if (m_writing.isRunning())
        m_next = std::move(session);
    else
        write(std::move(session));
}

void Recovery::write(SavedSession session) {
    m_writesAdopted = m_adopted;
    m_writing.setFuture(
        QtConcurrent::run([file = m_file, session = std::move(session)]() -> Expected<void> {
            return saveFile(file, QByteArray::fromStdString(toJson(session)));
        }));
}

void Recovery::discard() {
    m_next.reset();
    m_writing.waitForFinished();
    if (m_lock) QFile::remove(m_file);
    dropAdopted();
}

} // namespace wireside
