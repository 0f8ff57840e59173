// SPDX-License-Identifier: GPL-3.0-or-later
//
// The actions that copy the selected link or the whole comparison to the clipboard, as rich text and
// as plain text: what they are pasted into takes the one it knows.
//
//     connectCopying(actions, session);
//     actions.at(ActionId::CopyLink)->trigger();   // the clipboard has a table with one row
//
// Both outlive the connection: they belong to the window.
#pragma once

namespace wireside {

class Actions;
class Session;

void connectCopying(const Actions& actions, const Session& session);

} // namespace wireside
