// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps a session's unsaved work safe while it changes, and nothing of what is saved.
//
//     UnsavedWork work(session, recovery, [&] { return savedFrom(session); });
//     // soon after each change: recovery.keep(), or recovery.discard() when there is none any more
//
// Only a crash leaves something: when this object goes in order, all that was kept is discarded.
#pragma once

#include "core/exchange/saved_session.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace wireside {

class Recovery;
class Session;

class UnsavedWork final : public QObject {
    Q_OBJECT

public:
    // While somebody types, nothing is written more often; what a crash can cost at most.
    static constexpr std::chrono::milliseconds usualPause{2000};

    UnsavedWork(Session& session, Recovery& recovery, std::function<SavedSession()> saved,
                std::chrono::milliseconds pause = usualPause);
    ~UnsavedWork() override;
    Q_DISABLE_COPY_MOVE(UnsavedWork)

private:
    void follow();

    Session& m_session;
    Recovery& m_recovery;
    std::function<SavedSession()> m_saved;
    QTimer m_pause;
};

} // namespace wireside
