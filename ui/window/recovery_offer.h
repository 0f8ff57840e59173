// SPDX-License-Identifier: GPL-3.0-or-later
//
// At a start after a crash: offers the unsaved work that is still there.
//
//     offerRecovery(recovery, session, messages);    // nothing happens when there is none
#pragma once

namespace wireside {

class MessageBar;
class Recovery;
class Session;

// The message and what it offers must not outlive any of them.
void offerRecovery(Recovery& recovery, Session& session, MessageBar& messages);

} // namespace wireside
