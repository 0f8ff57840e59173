// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/edit_command.h"

#include <QCoreApplication>

#include <utility>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::EditCommand)
};

constexpr int editId = 1; // commands of one id may be merged

QString descriptionOf(Side side, const TextChange& change) {
    const bool left = side == Side::Left;
    if (change.removed.empty())
        return left ? Texts::tr("Typing on the Left") : Texts::tr("Typing on the Right");
    if (change.added.empty())
        return left ? Texts::tr("Deletion on the Left") : Texts::tr("Deletion on the Right");
    return left ? Texts::tr("Replacement on the Left") : Texts::tr("Replacement on the Right");
}

} // namespace

EditCommand::EditCommand(Side side, EditedText& text, TextChange change, Tellings tell)
    : m_side(side),
      m_text(text),
      m_change(std::move(change)),
      m_before(text.revision()),
      m_after(text.newRevision()),
      m_tell(std::move(tell)) {
    describe();
}

void EditCommand::describe() { setText(descriptionOf(m_side, m_change)); }

void EditCommand::redo() {
    m_text.apply(m_change, m_after);
    m_tell.done(m_side, m_change);
}

void EditCommand::undo() {
    const TextChange back = inverse(m_change);
    m_text.apply(back, m_before);
    m_tell.undone(m_side, back);
}

int EditCommand::id() const { return editId; }

bool EditCommand::mergeWith(const QUndoCommand* next) {
    const auto* edit = dynamic_cast<const EditCommand*>(next);
    // What is saved is a state that undoing can come back to.
    if (!edit || edit->m_side != m_side || m_text.isSaved(m_after)) return false;
    auto both = asOneRun(m_change, edit->m_change);
    if (!both) return false;
    m_change = std::move(*both);
    m_after = edit->m_after;
    describe();
    return true;
}

} // namespace wireside
