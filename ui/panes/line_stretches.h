// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where text lies in a laid-out text document.
//
//     const QTextDocument& document = *pane.document();
//     lineStretches(document, 0, 40, {.top = 0, .bottom = 600})    // one entry for each of its lines
//
// Only the lines asked for are looked at: the cost grows with them, not with the document. (Qt lays
// a document out as far down as somebody has asked.)
#pragma once

#include "ui/panes/highlight_shapes.h"
#include "ui/panes/strip.h"

#include <chrono>
#include <vector>

class QTextDocument;

namespace wireside {

// The positions [begin, end) of the text that can be seen in a strip, extended to whole lines.
struct PositionRange {
    int begin = 0;
    int end = 0;

    bool operator==(const PositionRange&) const = default;
};
// Lays the document out down to the position, but not much longer than that; returns whether it is.
bool layOutTo(const QTextDocument& document, int position, std::chrono::milliseconds atMost);

[[nodiscard]] PositionRange positionsIn(const QTextDocument& document, const Strip& strip);

// Of the positions [begin, end), line by line, as far as the lines are inside the strip. White space
// at a line's end is left out.
[[nodiscard]] std::vector<LineStretch> lineStretches(const QTextDocument& document, int begin,
                                                     int end, const Strip& strip);

// The strip from the first line of the positions [begin, end) to their last one.
[[nodiscard]] Strip stripOf(const QTextDocument& document, int begin, int end);

} // namespace wireside
