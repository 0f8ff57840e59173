// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/judgement_step.h"

#include "ui/session/session.h"

#include <utility>

namespace wireside {

JudgementStep::JudgementStep(Session& session, std::vector<Judgement> after, const QString& text)
    : QUndoCommand(text),
      m_session(session),
      m_before(session.judgements()),
      m_after(std::move(after)) {}

void JudgementStep::undo() { m_session.setJudgements(m_before); }

void JudgementStep::redo() { m_session.setJudgements(m_after); }

} // namespace wireside
