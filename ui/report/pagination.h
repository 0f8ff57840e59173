// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which row stands on which page, and where. Heights in, places out; nothing is painted.
//
//     const RowHeights row{.leftLines = {14, 14}, .rightLines = {14}, .padding = 6};
//     heightOf(row)                                                   // 34
//     paginate({row, row, row}, {.first = 80, .other = 100, .gap = 4})
//     // two pages: rows 0 and 1 at 0 and 38, then row 2 at 0
//
// A row stays whole unless it is taller than a page. Then it is split between lines, in each column
// on its own. No row is lost, none comes twice, none overlaps another.
//
// Units: whatever the heights are measured in. Linear in rows and lines. Any number of threads may
// call it at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wireside {

enum class BreakAfter : std::uint8_t {
    Allowed,
    Avoided, // a heading: better on the page of the row that follows
};

struct RowHeights {
    std::vector<int> leftLines; // of its lines of text, from the top; empty for an empty cell
    std::vector<int> rightLines;
    int least = 0;   // the row is at least so high: what stands between the columns needs it
    int padding = 0; // above and below the text, together; each part of a split row has it
    BreakAfter breakAfter = BreakAfter::Allowed;

    bool operator==(const RowHeights&) const = default;
};

[[nodiscard]] int heightOf(const RowHeights& row);

struct PageHeights {
    int first = 0; // what is free for rows on the first page, under the head; may be 0
    int other = 0; // and on all others; above 0
    int gap = 0;   // between two rows on a page
};

struct LineRange {
    std::size_t first = 0; // half-open
    std::size_t last = 0;

    [[nodiscard]] std::size_t count() const { return last - first; }
    bool operator==(const LineRange&) const = default;
};

// A row on a page, or what of a split row is on that page.
struct RowPart {
    std::size_t row = 0;
    LineRange left; // which of its lines
    LineRange right;
    int top = 0; // from where the page's rows begin
    int height = 0;

    bool operator==(const RowPart&) const = default;
};

using PageParts = std::vector<RowPart>;

// At least one page, whose parts may be none. Only a single line that is taller than a page makes a
// part that is too.
[[nodiscard]] std::vector<PageParts> paginate(const std::vector<RowHeights>& rows,
                                              const PageHeights& heights);

} // namespace wireside
