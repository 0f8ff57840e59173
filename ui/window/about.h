// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog that tells the program's version and licence.
#pragma once

class QWidget;

namespace wireside {

// Returns at once; the dialog goes when it is closed.
void showAbout(QWidget* window);

} // namespace wireside
