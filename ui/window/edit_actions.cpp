// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edit_actions.h"

#include "ui/window/actions.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUndoStack>

#include <cstdint>

namespace wireside {

namespace {

// Of the text field that has the keyboard.
enum class Use : std::uint8_t { Writing, Selection, WritingAndSelection, Text };

template <typename Field> bool isOfUse(const Field& field, bool selected, bool hasText, Use use) {
    switch (use) {
    case Use::Writing: return !field.isReadOnly();
    case Use::Selection: return selected;
    case Use::WritingAndSelection: return selected && !field.isReadOnly();
    case Use::Text: break;
    }
    return hasText;
}

bool isOfUse(const QWidget* keyboard, Use use) {
    if (const auto* text = qobject_cast<const QTextEdit*>(keyboard))
        return isOfUse(*text, text->textCursor().hasSelection(), !text->document()->isEmpty(), use);
    if (const auto* notes = qobject_cast<const QPlainTextEdit*>(keyboard))
        return isOfUse(*notes, notes->textCursor().hasSelection(), !notes->document()->isEmpty(),
                       use);
    if (const auto* line = qobject_cast<const QLineEdit*>(keyboard))
        return isOfUse(*line, line->hasSelectedText(), !line->text().isEmpty(), use);
    return false;
}

// Their keys belong to whatever widget has the keyboard: the menu only shows them.
template <typename InText, typename InNotes, typename InLine>
void connectToKeyboard(QAction& action, const QWidget& window, Use use, InText inText,
                       InNotes inNotes, InLine inLine) {
    action.setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(&action, &QAction::triggered, &action, [&window, inText, inNotes, inLine] {
        QWidget* keyboard = window.focusWidget();
        if (auto* text = qobject_cast<QTextEdit*>(keyboard)) (text->*inText)();
        if (auto* notes = qobject_cast<QPlainTextEdit*>(keyboard)) (notes->*inNotes)();
        if (auto* line = qobject_cast<QLineEdit*>(keyboard)) (line->*inLine)();
    });
    for (const QObject* shown : action.associatedObjects())
        if (const auto* menu = qobject_cast<const QMenu*>(shown))
            QObject::connect(menu, &QMenu::aboutToShow, &action, [&action, &window, use] {
                action.setEnabled(isOfUse(window.focusWidget(), use));
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

    using Text = QTextEdit;
    using Notes = QPlainTextEdit;
    using Line = QLineEdit;
    connectToKeyboard(*actions.at(Cut), window, Use::WritingAndSelection, &Text::cut, &Notes::cut,
                      &Line::cut);
    connectToKeyboard(*actions.at(Copy), window, Use::Selection, &Text::copy, &Notes::copy,
                      &Line::copy);
    connectToKeyboard(*actions.at(Paste), window, Use::Writing, &Text::paste, &Notes::paste,
                      &Line::paste);
    connectToKeyboard(*actions.at(SelectAll), window, Use::Text, &Text::selectAll,
                      &Notes::selectAll, &Line::selectAll);
}

} // namespace wireside
