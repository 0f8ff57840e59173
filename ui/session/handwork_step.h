// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change of the handwork that can be undone: linking, telling apart, saying what a sentence is.
//
//     session.undoStack().push(new HandworkStep(session, handwork, tr("Link Sentences")));
//     session.undoStack().undo();    // the handwork is that from before
#pragma once

#include "ui/session/handwork.h"

#include <QUndoCommand>

namespace wireside {

class Session;

class HandworkStep final : public QUndoCommand {
public:
    // From the session's present handwork to `after`.
    HandworkStep(Session& session, Handwork after, const QString& text);

    void undo() override;
    void redo() override;

private:
    Session& m_session;
    Handwork m_before;
    Handwork m_after;
};

} // namespace wireside
