// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/handwork_step.h"

#include "ui/session/session.h"

#include <utility>

namespace wireside {

HandworkStep::HandworkStep(Session& session, Handwork after, const QString& text)
    : QUndoCommand(text),
      m_session(session),
      m_before(session.handwork()),
      m_after(std::move(after)) {}

void HandworkStep::undo() { m_session.setHandwork(m_before); }

void HandworkStep::redo() { m_session.setHandwork(m_after); }

} // namespace wireside
