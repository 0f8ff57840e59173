// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's title: the session's name, or else both reports' titles, and the program's name.
//
//     titleFor(session)    // "Port opens – Harbour open again – Wireside[*]"
//
// Qt shows a mark in place of the "[*]" while the window is modified.
#pragma once

#include <QString>

namespace wireside {

class Session;

[[nodiscard]] QString titleFor(const Session& session);

} // namespace wireside
