// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that keeps an open comparison from being lost or outdated: it is saved to its file, listed among
// the recent ones, kept safe from a crash, and its reports' files are watched.
//
//     SessionKeeping keeping(session, settings, recent, messages, texts, *view, whenSafe, window);
//     keeping.saving().save();
//
// Puts the parts together, none of which knows another.
#pragma once

#include "ui/session/recovery.h"
#include "ui/session/unsaved_work.h"
#include "ui/window/recovery_offer.h"
#include "ui/window/reload_offer.h"
#include "ui/window/session_saving.h"
#include "ui/window/session_view.h"
#include "ui/window/when_safe.h"

namespace wireside {

class ComparisonView;
class MessageBar;
class RecentComparisons;
class Session;
class Settings;
class UnsavedTexts;

class SessionKeeping {
public:
    // All must outlive it.
    SessionKeeping(Session& session, Settings& settings, RecentComparisons& recent,
                   MessageBar& messages, UnsavedTexts& texts, ComparisonView& view,
                   WhenSafe whenSafe, QWidget* window);

    [[nodiscard]] SessionSaving& saving() { return m_saving; }
    [[nodiscard]] const Recovery& recovery() const { return m_recovery; }

private:
    [[nodiscard]] SavedSession snapshot() const;

    Session& m_session;
    SessionView m_looking;
    SessionSaving m_saving;
    ReloadOffer m_reload;
    Recovery m_recovery;
    UnsavedWork m_unsaved;
    RecoveryOffer m_recoveryOffer;
};

} // namespace wireside
