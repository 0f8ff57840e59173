// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a text document, as far as Qt has laid it out by now.
//
//     ReadingGeometry geometry = readingGeometry(marks, comparison, side, laidOutLines(*pane.document()));
//
// Qt lays a long document out bit by bit, and asking it for a place further down makes it do all the
// rest at once. So nothing is asked: the rest becomes one line, as high as its characters would be if
// they were set like those so far. Places in it are right about their order and roughly about
// their height until the layout gets there.
//
// Linear in the lines; lines are not shaped again.
#pragma once

#include "ui/panes/reading_lines.h"

class QTextDocument;

namespace wireside {

// How many blocks that is; Qt goes from the begin to the end. Logarithmic.
[[nodiscard]] int laidOutBlocks(const QTextDocument& document);

[[nodiscard]] ReadingLines laidOutLines(const QTextDocument& document);

} // namespace wireside
