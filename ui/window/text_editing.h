// SPDX-License-Identifier: GPL-3.0-or-later
//
// Editing in the panes: what is typed goes to the session, and what the session does to a text, for
// instance undoing, goes to its pane.
//
//     TextEditing editing(session, *left, *right, sync);
//     editing.setEditing(true);      // both texts can be edited, with a caret and a frame
//     session.undoStack().undo();    // the place comes into view
//
// A text with a line that is too long to type in stays as it is, and refused() says so. So does one that is being
// replaced: what was typed would be lost.
#pragma once

#include "core/compare/comparison.h"
#include "ui/session/text_change.h"

#include <QObject>
#include <QString>

#include <array>

namespace wireside {

class ReportPane;
class ReportSide;
class ScrollSync;
class Session;

class TextEditing final : public QObject {
    Q_OBJECT

public:
    // All must outlive it.
    TextEditing(Session& session, ReportSide& left, ReportSide& right, ScrollSync& sync,
                QObject* parent = nullptr);

    void setEditing(bool editing);

Q_SIGNALS:
    // With the reason, in the user's language.
    void refused(const QString& why);

private:
    [[nodiscard]] ReportSide& at(Side side) const {
        return *m_sides[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] ReportPane& pane(Side side) const;
    void connectSide(Side side);
    void follow(Side side, const TextChange& change);
    void prepare(Side side);
    void holdWhileReplaced(Side side);
    void showState(Side side);

    Session& m_session;
    std::array<ReportSide*, 2> m_sides;
    ScrollSync& m_sync;
    bool m_editing = false;
    std::array<bool, 2> m_canEdit{}; // each side's text, but for one that is on its way
    bool m_typing = false;           // what the session tells now comes from a pane
};

} // namespace wireside
