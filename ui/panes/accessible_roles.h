// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the painted widgets are to screen readers: ribbons and share bars are graphics, the overview is a
// scroll bar. Names and descriptions are the widgets' own.
//
//     installAccessibleRoles();    // more than once does no harm
//
// For the GUI thread, before a screen reader asks.
#pragma once

namespace wireside {

void installAccessibleRoles();

} // namespace wireside
