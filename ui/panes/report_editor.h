// SPDX-License-Identifier: GPL-3.0-or-later
//
// An editor for plain text that keeps nothing to itself: what is typed, pasted, cut or dropped is told,
// and undoing is the window's, whose order of things goes over both reports.
//
//     editor->showDocument(text);
//     editor->setEditable(true);
//     connect(editor, &ReportEditor::typed, this, [](int position, int removed, const QString& added) {
//         // the text is already so
//     });
//     editor->replace(6, 10, QStringLiteral("ran"));    // not told: an edit from elsewhere
//
// Pasted and dropped text comes in without its formats. Files that are dropped, and all that is dropped while
// it can't be edited, are for the editor's parent. Positions are those of the text document.
#pragma once

#include "ui/panes/long_lines.h"

#include <QString>
#include <QTextEdit>

#include <functional>
#include <vector>

namespace wireside {

inline constexpr int longestEditableLine = longestWholeLine;
// Qt lays text that is put in out at once (100 ms).
inline constexpr int longestInsertion = 100'000;

class ReportEditor : public QTextEdit {
    Q_OBJECT

public:
    explicit ReportEditor(QWidget* parent = nullptr);

    // At first it can only be read.
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return !isReadOnly(); }

    // Takes the document, which the editor's parent must not delete, and deletes the former one.
    void showDocument(QTextDocument* text);

    // Changes the text, and moves the caret and the view there.
    void replace(int begin, int end, const QString& text);

Q_SIGNALS:
    // Text has moved, by whatever edit, and is not laid out yet: the time to set formats of layouts again
    // that have stayed behind. Nothing else may be asked of the layout or changed now.
    void textMoved(int position, int removed, int added);
    // Somebody has edited here. What is removed and what is added may have parts in common. `added` has a U+2029 for each new line.
    void typed(int position, int removed, const QString& added);
    void insertionRefused();

protected:
    // For changes of formats: Qt tells them as changes of the text.
    void dress(const std::function<void()>& change);

    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    struct Typed {
        int position = 0;
        int removed = 0;
        QString added;
    };

    void follow(int position, int removed, int added);
    void tellTyped();

    int m_length = 0;           // of the text, before what is being changed
    bool m_dressing = false;    // it is formats that change now
    bool m_replacing = false;   // it is not typed
    std::vector<Typed> m_typed; // not told yet
};

} // namespace wireside
