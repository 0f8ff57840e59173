// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far down a text position is read: a height that grows with the position, also along a line.
// Several sentences share a line, so where they stand on it counts.
//
//     const ReadingLines lines({{.begin = 0, .length = 40, .top = 10, .height = 20},
//                               {.begin = 40, .length = 20, .top = 30, .height = 20}});
//     lines.at(0)             // 10
//     lines.at(20)            // 20: half way along the first line
//     lines.strip(20, 60)     // {20, 50}
//
// The way along a line is counted in characters, not in pixels: so it grows with the position in
// right-to-left text too, and no line has to be shaped again to find it.
//
// Units: positions of the pane's text document; pixels of the document, y down. A call is logarithmic
// in the lines. Values only.
#pragma once

#include "ui/panes/strip.h"

#include <cstddef>
#include <vector>

namespace wireside {

// A line of laid-out text: the positions [begin, begin + length), spaces at its end among them.
struct TextLine {
    int begin = 0;
    int length = 0;
    double top = 0;
    double height = 0;

    bool operator==(const TextLine&) const = default;
};

class ReadingLines {
public:
    ReadingLines() = default;
    // In reading order: begins ascend, and no line begins above the end of the one before.
    explicit ReadingLines(std::vector<TextLine> lines);

    // The height of a position; of one between two lines the end of the upper one, 0 without lines.
    [[nodiscard]] double at(int position) const;
    // From where [begin, end) is begun to where it has been read.
    [[nodiscard]] Strip strip(int begin, int end) const;

    [[nodiscard]] const std::vector<TextLine>& lines() const { return m_lines; }

private:
    std::vector<TextLine> m_lines;
};

// Strips that ascend, each found from the one before: all of them together are linear in lines and strips.
class StripWalk {
public:
    explicit StripWalk(const ReadingLines& lines) : m_lines(lines.lines()) {}

    // What lines.strip(begin, end) is. No begin is before the one before.
    [[nodiscard]] Strip next(int begin, int end);

private:
    [[nodiscard]] std::size_t lineOf(int position, std::size_t from) const;

    const std::vector<TextLine>& m_lines;
    std::size_t m_line = 0;
};

} // namespace wireside
