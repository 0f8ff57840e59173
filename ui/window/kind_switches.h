// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which kinds are shown: the switches in the tool bar, the actions in the menu and the session say
// the same.
//
//     connectKindSwitches(actions, *legend, session);
#pragma once

namespace wireside {

class Actions;
class Legend;
class Session;

void connectKindSwitches(const Actions& actions, const Legend& legend, Session& session);

} // namespace wireside
