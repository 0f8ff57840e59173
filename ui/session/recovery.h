// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps unsaved work in a file of its own until the program is closed in order, so that a crash does
// not cost it.
//
//     Recovery recovery(Recovery::usualFolder());
//     recovery.keep(savedFrom(session));       // written off the GUI thread; the latest one wins
//     recovery.discard();                      // closed in order, or saved: nothing is left
//     // at the next start:
//     if (const auto left = recovery.leftover()) session.restore(left->file, ...);
//     recovery.adopt();                        // once that is open
//
// Each running program has a file and a lock. What is left over has a lock whose owner is gone: a
// running program's work is never taken from it, nor offered by two that start at the same time.
#pragma once

#include "core/error.h"
#include "core/exchange/saved_session.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace wireside {

class Recovery final : public QObject {
    Q_OBJECT

public:
    // In the user's data folder.
    [[nodiscard]] static QString usualFolder();

    explicit Recovery(const QString& folder, QObject* parent = nullptr);
    // What is kept stays.
    ~Recovery() override;
    Q_DISABLE_COPY_MOVE(Recovery)

    struct Leftover {
        QString file;
        QDateTime kept; // when
    };
    // The work that an ended program left; none when there is none. It is this program's to adopt or to drop from
    // now on.
    [[nodiscard]] std::optional<Leftover> leftover();
    // What is left over is open in this program: its file goes once this program has kept it, or has nothing
    // unsaved any more.
    void adopt();
    void dropLeftover();

    void keep(SavedSession session);
    // Waits for what is being written.
    void discard();

Q_SIGNALS:
    void kept();
    void failed(const wireside::Error& error);

private:
    void write(SavedSession session);
    void dropAdopted();

    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock; // null: this program can keep nothing there
    QString m_leftover;
    bool m_adopted = false;       // m_leftover: it is a part of what is kept next
    bool m_writesAdopted = false; // it is a part of what is being written
    std::unique_ptr<QLockFile> m_leftoverLock;
    std::optional<SavedSession> m_next; // to write after what is being written
    QFutureWatcher<Expected<void>> m_writing;
};

} // namespace wireside
