// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edit_actions.h"

#include "ui/window/actions.h"

#include <QLineEdit>
#include <QTextEdit>
#include <QUndoStack>

namespace wireside {

namespace {

// Their keys belong to whatever widget has the keyboard: the menu only shows them.
template <typename InText, typename InLine>
void connectToKeyboard(QAction& action, const QWidget& window, InText inText, InLine inLine) {
    action.setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(&action, &QAction::triggered, &action, [&window, inText, inLine] {
        QWidget* keyboard = window.focusWidget();
        if (auto* text = qobject_cast<QTextEdit*>(keyboard)) (text->*inText)();
        if (auto* line = qobject_cast<QLineEdit*>(keyboard)) (line->*inLine)();
    });
}

QString withWhat(const QString& action, const QString& what) {
    return what.isEmpty() ? action
                          : Actions::tr("%1 %2", "“Undo”, “Typing on the Left”").arg(action, what);
}

} // namespace

void connectEditActions(const Actions& actions, QUndoStack& undoStack, const QWidget& window) {
    using enum ActionId;
    QAction& undo = *actions.at(Undo);
    QAction& redo = *actions.at(Redo);
    QObject::connect(&undo, &QAction::triggered, &undoStack, &QUndoStack::undo);
    QObject::connect(&redo, &QAction::triggered, &undoStack, &QUndoStack::redo);
    QObject::connect(&undoStack, &QUndoStack::canUndoChanged, &undo, &QAction::setEnabled);
    QObject::connect(&undoStack, &QUndoStack::canRedoChanged, &redo, &QAction::setEnabled);
    QObject::connect(
        &undoStack, &QUndoStack::undoTextChanged, &undo,
        [&undo, bare = undo.text()](const QString& what) { undo.setText(withWhat(bare, what)); });
    QObject::connect(
        &undoStack, &QUndoStack::redoTextChanged, &redo,
        [&redo, bare = redo.text()](const QString& what) { redo.setText(withWhat(bare, what)); });
    undo.setEnabled(undoStack.canUndo());
    redo.setEnabled(undoStack.canRedo());

    connectToKeyboard(*actions.at(Cut), window, &QTextEdit::cut, &QLineEdit::cut);
    connectToKeyboard(*actions.at(Copy), window, &QTextEdit::copy, &QLineEdit::copy);
    connectToKeyboard(*actions.at(Paste), window, &QTextEdit::paste, &QLineEdit::paste);
    connectToKeyboard(*actions.at(SelectAll), window, &QTextEdit::selectAll, &QLineEdit::selectAll);
}

} // namespace wireside
