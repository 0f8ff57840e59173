// SPDX-License-Identifier: GPL-3.0-or-later
//
// An edit of a report's text on the session's undo stack. What is typed in one go is one command.
//
//     const auto tell = [this](Side side, const TextChange& done) { Q_EMIT textChanged(side, done); };
//     stack.push(new EditCommand(Side::Left, text, change, {.done = tell, .undone = tell}));
//     stack.undoText()      // "Typing on the Left"
#pragma once

#include "core/compare/comparison.h"
#include "ui/session/edited_text.h"
#include "ui/session/text_change.h"

#include <QUndoCommand>

#include <functional>

namespace wireside {

class EditCommand final : public QUndoCommand {
public:
    // Told each time, with what has been done to the text: the change or its inverse.
    using Tell = std::function<void(Side, const TextChange&)>;

    struct Tellings {
        Tell done;
        Tell undone;
    };

    // The text must outlive the command, and change by commands only. Of edits that become one command,
    // the first one's tellings stay.
    EditCommand(Side side, EditedText& text, TextChange change, Tellings tell);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    [[nodiscard]] bool mergeWith(const QUndoCommand* next) override;

private:
    void describe();

    Side m_side;
    EditedText& m_text;
    TextChange m_change;
    EditedText::Revision m_before;
    EditedText::Revision m_after;
    Tellings m_tell;
};

} // namespace wireside
