// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds what the find bar asks for in both reports, and walks from match to match.
//
//     ReportSearch search(session, *bar, *left->pane(), *right->pane());
//     search.ask();      // opens the bar with what is selected
//     search.step(1);    // through the left report, the right one, and round
//
// Live: matches follow what is typed and which reports are open. While somebody types, the first match
// is the one at or after the place where the search began, so a longer word does not run away.
#pragma once

#include "ui/panes/match_highlights.h"
#include "ui/panes/match_walk.h"

#include <QObject>

#include <array>
#include <optional>

namespace wireside {

class FindBar;
class ReportPane;
class Session;

class ReportSearch final : public QObject {
    Q_OBJECT

public:
    // Finds in the panes' reports: make it after they are told of the session's changes.
    ReportSearch(const Session& session, FindBar& bar, ReportPane& left, ReportPane& right,
                 QObject* parent = nullptr);

    // Opens the bar for typing; selected text in the pane with the keyboard is what to look for.
    void ask();
    // Goes one match on, or back for less than 0; opens the bar if it is closed.
    void step(int direction);
    // Closes the bar; a keyboard that was in it goes to the current match.
    void close();

private:
    struct Part {
        explicit Part(ReportPane& of) : pane(of), highlights(of) {}

        ReportPane& pane;
        MatchHighlights highlights;
    };
    [[nodiscard]] Part& part(Side side) { return m_parts[static_cast<std::size_t>(side)]; }
    [[nodiscard]] const Part& part(Side side) const {
        return m_parts[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] Side sideInUse() const;
    [[nodiscard]] std::optional<ReportPlace> selectedPlace() const;
    [[nodiscard]] ReportPlace placeInUse() const;
    void find();
    void findAsAsked();
    void follow();
    void setCurrent(std::optional<std::size_t> match, Wrap wrap);
    [[nodiscard]] MatchHighlights& highlightsOf(std::size_t match);

    const Session& m_session;
    FindBar& m_bar;
    std::array<Part, 2> m_parts;
    MatchWalk m_walk;
    std::optional<std::size_t> m_current;
    ReportPlace m_from; // where typing begins to look
};

} // namespace wireside
