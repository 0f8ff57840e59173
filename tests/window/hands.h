// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mouse and keyboard of the X server, as a person would use them, through xdotool. Places are in the
// global logical pixels of Qt. While a hand moves, this program's event loop goes on.
//
//     hands::click(pane.mapToGlobal(middle));
//     hands::press("F8");
#pragma once

#include <QPoint>
#include <QString>

namespace wireside::hands {

void moveTo(QPoint place);
void click(QPoint place);
void buttonDown();
void buttonUp();
// Where the pointer is, by notches; positive: towards the end of the text.
void turnWheel(int notches);

// A key, or keys together: "F8", "ctrl+e".
void press(const QString& keys);
void type(const QString& text);

} // namespace wireside::hands
