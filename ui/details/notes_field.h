// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where one writes about the comparison: a colleague's answer, what is still to be asked.
//
//     auto* field = new NotesField(session);    // shows Session::notes(), and writes there
#pragma once

#include <QPlainTextEdit>

namespace wireside {

class Session;

class NotesField final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesField(Session& session, QWidget* parent = nullptr);

private:
    void showNotes();

    Session& m_session;
};

} // namespace wireside
