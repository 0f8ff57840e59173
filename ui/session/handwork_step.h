// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change of the judgements that can be undone: linking, unlinking, telling apart.
//
//     session.undoStack().push(new JudgementStep(session, judgements, tr("Link Sentences")));
//     session.undoStack().undo();    // the judgements are those from before
#pragma once

#include "core/compare/judgement.h"

#include <QUndoCommand>

#include <vector>

namespace wireside {

class Session;

class JudgementStep final : public QUndoCommand {
public:
    // From the session's present judgements to `after`.
    JudgementStep(Session& session, std::vector<Judgement> after, const QString& text);

    void undo() override;
    void redo() override;

private:
    Session& m_session;
    std::vector<Judgement> m_before;
    std::vector<Judgement> m_after;
};

} // namespace wireside
