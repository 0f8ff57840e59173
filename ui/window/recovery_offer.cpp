// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery_offer.h"

#include "ui/session/recovery.h"
#include "ui/session/session.h"
#include "ui/window/message_bar.h"

#include <QLocale>

#include <utility>

namespace wireside {

RecoveryOffer::RecoveryOffer(Recovery& recovery, Session& session, MessageBar& messages,
                             WhenSafe whenSafe)
    : m_recovery(recovery),
      m_session(session),
      m_messages(messages),
      m_whenSafe(std::move(whenSafe)) {
    connect(&session, &Session::restored, this, &RecoveryOffer::adopt);
    connect(&session, &Session::activityChanged, this, &RecoveryOffer::lookAfterReading);
    offer();
}

void RecoveryOffer::offer() {
    const auto left = m_recovery.leftover();
    if (!left) return;
    m_text = tr("Wireside was not closed properly. Unsaved work of %1 is still there.")
                 .arg(QLocale().toString(left->kept, QLocale::ShortFormat));
    m_messages.show(
        {.tone = MessageTone::Hint,
         .text = m_text,
         .offer = MessageOffer{tr("Restore"), [this] { restore(); }},
         .otherOffer = MessageOffer{tr("Discard"), [this] { m_recovery.dropLeftover(); }},
         .lasting = true});
}

void RecoveryOffer::restore() {
    offer(); // stays while it is asked what becomes of what is open, and when that is kept
    m_whenSafe({Side::Left, Side::Right}, [this] {
        const auto left = m_recovery.leftover();
        if (!left) return; // discarded meanwhile
        m_messages.withdraw(m_text);
        m_restoring = true;
        m_session.restore(left->file, Session::Restoring::RecoveredWork);
    });
}

// Another session that was opened meanwhile has a file.
void RecoveryOffer::adopt() {
    if (!std::exchange(m_restoring, false)) return;
    if (m_session.file().isEmpty())
        m_recovery.adopt();
    else
        offer();
}

void RecoveryOffer::lookAfterReading() {
    if (m_session.activity() != Session::Activity::Reading && std::exchange(m_restoring, false))
        offer();
}

} // namespace wireside
