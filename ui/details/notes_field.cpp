// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/notes_field.h"

#include "ui/session/session.h"

namespace wireside {

NotesField::NotesField(Session& session, QWidget* parent)
    : QPlainTextEdit(parent), m_session(session) {
    setAccessibleName(tr("Notes"));
    setPlaceholderText(tr("Notes on this comparison. They are kept with the session."));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, &session,
            [this] { m_session.setNotes(toPlainText()); });
    connect(&session, &Session::notesChanged, this, &NotesField::showNotes);
    connect(&session, &Session::activityChanged, this, [this] {
        // What comes has notes of its own, or none: these go.
        setReadOnly(m_session.activity() == Session::Activity::Reading);
    });
    showNotes();
}

void NotesField::showNotes() {
    if (toPlainText() == m_session.notes()) return; // what was just typed
    const QSignalBlocker notWritten(this);
    setPlainText(m_session.notes());
}

} // namespace wireside
