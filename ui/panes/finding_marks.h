// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where findings stand in a pane, in positions of its text document.
//
//     const std::vector<FindingMark> marks = findingMarks(comparison, Side::Left, paneText);
//     marks[0].finding    // its index in the comparison's findings
//
// Values only; linear in the findings.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/pane_text.h"
#include "ui/session/shown_kinds.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace wireside {

struct FindingMark {
    int begin = 0; // positions in the pane, half-open
    int end = 0;
    std::size_t finding = 0;
    std::optional<MatchKind> kind = {}; // of its link

    bool operator==(const FindingMark&) const = default;
};

// Of those that have a span on this side.
[[nodiscard]] std::vector<FindingMark> findingMarks(const Comparison& comparison, Side side,
                                                    const PaneText& paneText);

// After an edit: those behind it move, and those that it touches go.
void moveMarks(std::vector<FindingMark>& marks, int position, int removed, int added);

[[nodiscard]] bool isShown(const FindingMark& mark, const ShownKinds& shown);

} // namespace wireside
