// SPDX-License-Identifier: GPL-3.0-or-later
//
// At a start after a crash: offers the unsaved work that is still there.
//
//     RecoveryOffer offer(recovery, session, messages, whenSafe);    // nothing is shown when there is none
//
// What is open by then is not replaced unasked. What is left over is kept until it is open as a whole, and offered
// again when it could not be read, or that was cancelled.
#pragma once

#include "ui/window/when_safe.h"

#include <QObject>
#include <QString>

namespace wireside {

class MessageBar;
class Recovery;
class Session;

class RecoveryOffer final : public QObject {
    Q_OBJECT

public:
    // All must outlive it.
    RecoveryOffer(Recovery& recovery, Session& session, MessageBar& messages, WhenSafe whenSafe);

private:
    void offer();
    void restore();
    void adopt();
    void lookAfterReading();

    Recovery& m_recovery;
    Session& m_session;
    MessageBar& m_messages;
    WhenSafe m_whenSafe;
    QString m_text; // of the message
    bool m_restoring = false;
};

} // namespace wireside
