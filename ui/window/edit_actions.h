// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Edit menu does: undoing for both reports; cutting, copying and pasting where the keyboard is.
//
//     connectEditActions(actions, session.undoStack(), window);
//     // "Undo Typing on the Left"
#pragma once

class QUndoStack;
class QWidget;

namespace wireside {

class Actions;

// For as long as the actions are there.
void connectEditActions(const Actions& actions, QUndoStack& undoStack, const QWidget& window);

} // namespace wireside
