// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was found in a pane's report, shown in the pane: each match in a box, the current one inverted.
//
//     MatchHighlights highlights(*pane);
//     highlights.setMatches(findMatches(report->text, u"port", {}));
//     highlights.setCurrent(3);
//     highlights.centre(3);
//
// Only what is in view is handed to the pane, so a letter that a long report has everywhere costs no
// more than in a short one. Matches go with the report they were found in.
#pragma once

#include "core/text/document.h"

#include <QObject>

#include <cstddef>
#include <optional>
#include <vector>

class QTextCursor;
class QTextDocument;

namespace wireside {

class ReportPane;
struct PositionRange;

class MatchHighlights final : public QObject {
public:
    explicit MatchHighlights(ReportPane& pane, QObject* parent = nullptr);

    // In the report's offsets, ascending; none of them is current yet.
    void setMatches(std::vector<TextSpan> matches);
    void setCurrent(std::optional<std::size_t> match);

    [[nodiscard]] bool isInView(std::size_t match) const;
    // Scrolls the pane until the match is in the middle, or as near as its text lets it.
    void centre(std::size_t match);
    // Selects the match's text, as if by hand.
    void select(std::size_t match);

private:
    [[nodiscard]] QTextCursor cursorOn(const TextSpan& span) const;
    [[nodiscard]] PositionRange placeOf(std::size_t match) const;
    void refresh();

    ReportPane& m_pane;
    int m_textNumber = 0; // of the text that the matches are in
    std::vector<TextSpan> m_matches;
    std::optional<std::size_t> m_current;
};

} // namespace wireside
