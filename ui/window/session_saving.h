// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves the open session to its file, or to one that the user is asked for.
//
//     SessionSaving saving(session, settings, [&] { return savedFrom(session); }, window);
//     connect(&saving, &SessionSaving::saved, this, [](const QString& path) { ... });
//     saving.save();
//
// Written off the GUI thread, one at a time, as a whole or not at all. A saved session has no unsaved
// work any more, unless there was more of it meanwhile.
#pragma once

#include "core/error.h"
#include "core/exchange/saved_session.h"
#include "ui/session/latest_job.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace wireside {

class Session;
class Settings;

class SessionSaving final : public QObject {
    Q_OBJECT

public:
    // The dialog stands above `window`. All must outlive it.
    SessionSaving(Session& session, Settings& settings, std::function<SavedSession()> snapshot,
                  QWidget* window);

    void save() { save({}); }
    void saveAs() { saveAs({}); }
    // Goes on at once where nothing of the session can be lost, or when it is saved or given up. The edits of texts
    // belong to a session that has a file; those of others are for others to ask about.
    void whenSafe(std::function<void()> goOn);
    // What the dialog does once a file has been chosen. Needs a report.
    void saveTo(const QString& path);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const wireside::Error& error);

private:
    struct Saved {};

    using GoOn = std::function<void()>;

    // Goes on once it is saved, not after a dialog that was cancelled or a file that can't be written.
    void save(const GoOn& goOn);
    void saveAs(const GoOn& goOn);
    void write(const QString& path, const GoOn& goOn);
    [[nodiscard]] bool isSafe() const;
    void finish(const Expected<Saved>& result);

    Session& m_session;
    Settings& m_settings;
    std::function<SavedSession()> m_snapshot;
    QWidget* m_window;
    QString m_path;
    GoOn m_afterwards;       // once that is saved
    bool m_changed = false;  // since what is being written was taken, as the next
    bool m_replaced = false; // by other reports
    LatestJob<Saved> m_job;
};

} // namespace wireside
