// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/report_editor.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

constexpr int caretWidth = 2;

int lengthOf(const QTextDocument& document) { return document.characterCount() - 1; }

// QTextCursor::selectedText() would copy the whole document for it.
QString textBetween(const QTextDocument& document, int begin, int end) {
    QString text;
    for (QTextBlock block = document.findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        const int from = std::max(begin - block.position(), 0);
        text += QStringView(block.text()).mid(from, end - block.position() - from);
        const bool lineEndToo = block.position() + block.length() <= end;
        if (lineEndToo) text += QChar(QChar::ParagraphSeparator);
    }
    return text;
}

qsizetype longestLineOf(const QString& text) {
    qsizetype longest = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'\n' && text[i] != QChar(QChar::ParagraphSeparator))
            continue;
        longest = std::max(longest, i - begin);
        begin = i + 1;
    }
    return longest;
}

// To delete 50,000 lines takes 40 ms. Nobody has this document any more, so it can go elsewhere.
void deleteAside(QTextDocument* document) {
    constexpr int fewLines = 2'000;
    if (!document || document->blockCount() <= fewLines) return delete document;
    document->setParent(nullptr);
    document->disconnect();
    document->moveToThread(nullptr);
    (void)QtConcurrent::run([document] {
        document->moveToThread(QThread::currentThread());
        // Timers of a layout that goes on follow it as an event: they can be stopped where they have arrived.
        QCoreApplication::sendPostedEvents(document->documentLayout(), QEvent::MetaCall);
        delete document;
    });
}

bool isUndoOrRedo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

ReportEditor::ReportEditor(QWidget* parent) : QTextEdit(parent) {
    setAcceptRichText(false);
    setEditable(false);
    showDocument(new QTextDocument);
}

void ReportEditor::setEditable(bool editable) {
    setReadOnly(!editable);
    if (!editable)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptDrops(editable);
    setCursorWidth(editable ? caretWidth : 1);
    viewport()->update();
}

void ReportEditor::showDocument(QTextDocument* text) {
    text->setParent(this);
    text->setUndoRedoEnabled(false);
    m_length = lengthOf(*text);
    m_typed.clear();
    setExtraSelections({}); // QTextEdit asks them for their text even when that is gone
    const QPointer<QTextDocument> former =
        document(); // setDocument() deletes the editor's first one
    setDocument(text);
    deleteAside(former.data());
    connect(text, &QTextDocument::contentsChange, this, &ReportEditor::follow);
    connect(text, &QTextDocument::contentsChanged, this, &ReportEditor::tellTyped);
}

// Qt counts the document's last, invisible line end when all of the text is replaced.
void ReportEditor::follow(int position, int removed, int added) {
    const int before = std::exchange(m_length, lengthOf(*document()));
    if (m_dressing) return;
    removed = std::min(removed, before - position);
    added = std::min(added, m_length - position);
    if (before - removed + added != m_length) {
        position = 0;
        removed = before;
        added = m_length;
    }
    if (!m_replacing)
        m_typed.push_back(
            {position, removed, textBetween(*document(), position, position + added)});
    Q_EMIT textMoved(position, removed, added);
}

void ReportEditor::tellTyped() {
    for (const Typed& each : std::exchange(m_typed, {}))
        Q_EMIT typed(each.position, each.removed, each.added);
}

void ReportEditor::replace(int begin, int end, const QString& text) {
    const QScopedValueRollback replacing(m_replacing, true);
    QTextCursor cursor(document());
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ReportEditor::dress(const std::function<void()>& change) {
    const QScopedValueRollback dressing(m_dressing, true);
    change();
}

bool ReportEditor::event(QEvent* event) {
    // QTextEdit would keep these keys from the window.
    if (event->type() == QEvent::ShortcutOverride &&
        isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QTextEdit::event(event);
}

// A character that is being composed is in the layout, not in the text.
void ReportEditor::inputMethodEvent(QInputMethodEvent* event) {
    const bool composes = event->commitString().isEmpty() && event->replacementLength() == 0 &&
                          !textCursor().hasSelection();
    const QScopedValueRollback dressing(m_dressing, m_dressing || composes);
    QTextEdit::inputMethodEvent(event);
}

// By itself Qt would only reset the format of an empty line at the first Return, as word processors do to end a
// list, and make a U+2028 of Shift+Return, which few other programs take for a new line.
void ReportEditor::keyPressEvent(QKeyEvent* event) {
    const bool breaksLine = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!breaksLine || !isEditable()) return QTextEdit::keyPressEvent(event);
    textCursor().insertBlock();
    ensureCursorVisible();
}

bool ReportEditor::canInsertFromMimeData(const QMimeData* source) const {
    return isEditable() && source->hasText() && !source->hasUrls();
}

void ReportEditor::insertFromMimeData(const QMimeData* source) {
    if (!isEditable() || !source || !source->hasText()) return;
    const QString text = source->text();
    const int beside = textCursor().block().length();
    if (text.size() > longestInsertion || longestLineOf(text) + beside > longestEditableLine) {
        Q_EMIT insertionRefused();
        return;
    }
    textCursor().insertText(text);
    ensureCursorVisible();
}

} // namespace wireside
