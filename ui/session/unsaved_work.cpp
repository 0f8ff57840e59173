// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/unsaved_work.h"

#include "ui/session/recovery.h"
#include "ui/session/session.h"

#include <utility>

namespace wireside {

UnsavedWork::UnsavedWork(Session& session, Recovery& recovery, std::function<SavedSession()> saved,
                         std::chrono::milliseconds pause)
    : m_session(session), m_recovery(recovery), m_saved(std::move(saved)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &UnsavedWork::follow);
    connect(&session, &Session::unsavedWorkChanged, this, [this] {
        // Not begun anew by each key: who types without a pause is kept safe, too.
        if (!m_pause.isActive()) m_pause.start();
    });
}

void UnsavedWork::follow() {
    const bool open = m_session.report(Side::Left) || m_session.report(Side::Right);
    if (open && m_session.hasUnsavedWork())
        m_recovery.keep(m_saved());
    else
        m_recovery.discard();
}

UnsavedWork::~UnsavedWork() { m_recovery.discard(); }

} // namespace wireside
