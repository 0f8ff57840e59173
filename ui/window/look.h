// SPDX-License-Identifier: GPL-3.0-or-later
//
// How all windows of the program look: style, palette and icon.
//
//     QApplication application(argc, argv);
//     applyLook(application);    // light or dark as the desktop is, now and when it changes
//
// For the GUI thread, once, before the first window.
#pragma once

#include "ui/panes/kind_colours.h"

#include <QPalette>

class QApplication;

namespace wireside {

void applyLook(QApplication& application);

// The window colours of a tone as a palette for widgets.
[[nodiscard]] QPalette windowPalette(Tone tone);

} // namespace wireside
