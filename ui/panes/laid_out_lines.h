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
// Linear in the lines; lines are not shaped again. Those of a very long text can be read in steps:
//
//     LaidOutLines lines(*pane.document());
//     while (!lines.readOn()) ... // let the window answer; begin again unless lines.isOf(*pane.document())
//     std::move(lines).take()
#pragma once

#include "ui/panes/reading_lines.h"

#include <vector>

class QTextDocument;

namespace wireside {

// How many blocks that is; Qt goes from the begin to the end. Logarithmic.
[[nodiscard]] int laidOutBlocks(const QTextDocument& document);
[[nodiscard]] bool isAllLaidOut(const QTextDocument& document);

[[nodiscard]] ReadingLines laidOutLines(const QTextDocument& document);

class LaidOutLines {
public:
    explicit LaidOutLines(const QTextDocument& document);

    // Whether what has been read so far still is so: of this document, and where it was.
    [[nodiscard]] bool isOf(const QTextDocument& document) const;
    // Reads some hundred blocks more, in less than a millisecond; whether all has been read. The document is
    // still there.
    bool readOn();
    // What has been read.
    [[nodiscard]] ReadingLines take() &&;

private:
    const QTextDocument* m_document; // may be gone by now: see isOf()
    int m_revision;
    std::vector<TextLine> m_lines;
    int m_blocks = 0;   // that have been read,
    int m_position = 0; // and where the next one begins
};

} // namespace wireside
