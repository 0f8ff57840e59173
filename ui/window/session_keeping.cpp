// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_keeping.h"

#include "ui/session/opened_session.h"
#include "ui/window/recent_recording.h"

#include <utility>

namespace wireside {

SessionKeeping::SessionKeeping(Session& session, Settings& settings, RecentComparisons& recent,
                               MessageBar& messages, UnsavedTexts& texts, ComparisonView& view,
                               WhenSafe whenSafe, QWidget* window)
    : m_session(session),
      m_looking(session, view),
      m_saving(
          session, settings, [this] { return snapshot(); }, window),
      m_reload(session, texts, messages),
      m_recovery(Recovery::usualFolder()),
      m_unsaved(session, m_recovery, [this] { return snapshot(); }),
      m_recoveryOffer(m_recovery, session, messages, std::move(whenSafe)) {
    recordComparisons(session, recent);
}

SavedSession SessionKeeping::snapshot() const {
    SavedSession saved = savedFrom(m_session);
    saved.view = m_looking.current();
    return saved;
}

} // namespace wireside
