// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagination.h"

#include <algorithm>
#include <numeric>

namespace wireside {

namespace {

// A row that must be split begins on the page of the row before only if so many lines fit there.
constexpr std::size_t leastLinesBeforeBreak = 3;

int sum(const std::vector<int>& lines, const LineRange& range) {
    const auto at = [&](std::size_t line) {
        return lines.begin() + static_cast<std::ptrdiff_t>(line);
    };
    return std::accumulate(at(range.first), at(range.last), 0);
}

// The lines from `first` on that fit into `room`.
LineRange fitting(const std::vector<int>& lines, std::size_t first, int room) {
    LineRange range{first, first};
    while (range.last < lines.size() && lines[range.last] <= room) room -= lines[range.last++];
    return range;
}

class Paginator {
public:
    Paginator(const std::vector<RowHeights>& rows, const PageHeights& heights)
        : m_rows(rows), m_heights(heights) {}

    std::vector<PageParts> make() && {
        for (std::size_t row = 0; row < m_rows.size();) {
            const Block block = blockFrom(row);
            // A block that is taller than a page can't be kept together, its rows still can.
            const bool together = block.height <= m_heights.other;
            if (together && block.height > room()) breakPage();
            const std::size_t end = together ? block.end : row + 1;
            for (; row < end; ++row) place(row);
        }
        return std::move(m_pages);
    }

private:
    // A row with the headings right before it: the rows up to `end`.
    struct Block {
        std::size_t end = 0;
        int height = 0;
    };

    // Looks no further than a page, so that a text of nothing but headings takes no longer than
    // others.
    [[nodiscard]] Block blockFrom(std::size_t row) const {
        Block block{row + 1, heightOf(m_rows[row])};
        while (block.end < m_rows.size() &&
               m_rows[block.end - 1].breakAfter == BreakAfter::Avoided &&
               block.height <= m_heights.other)
            block.height += m_heights.gap + heightOf(m_rows[block.end++]);
        return block;
    }

    // What is free below the rows of this page; below 0 if not even a gap is.
    [[nodiscard]] int room() const {
        const int page = m_pages.size() == 1 ? m_heights.first : m_heights.other;
        return page - top();
    }

    [[nodiscard]] int top() const {
        const PageParts& parts = m_pages.back();
        return parts.empty() ? 0 : parts.back().top + parts.back().height + m_heights.gap;
    }

    // Whether a break would bring no more room than there is.
    [[nodiscard]] bool isFresh() const { return room() >= m_heights.other; }

    void breakPage() { m_pages.emplace_back(); }

    void place(std::size_t row) {
        const int height = heightOf(m_rows[row]);
        if (height > m_heights.other) {
            split(row);
            return;
        }
        if (height > room()) breakPage();
        const RowHeights& heights = m_rows[row];
        m_pages.back().push_back(
            {row, {0, heights.leftLines.size()}, {0, heights.rightLines.size()}, top(), height});
    }

    void split(std::size_t row) {
        const RowHeights& heights = m_rows[row];
        LineRange left;
        LineRange right;
        for (bool done = false; !done;) {
            const int forText = room() - heights.padding;
            const LineRange nextLeft = fitting(heights.leftLines, left.last, forText);
            const LineRange nextRight = fitting(heights.rightLines, right.last, forText);
            const bool begins = left.last == 0 && right.last == 0;
            const std::size_t wanted = begins ? leastLinesBeforeBreak : 1;
            const std::size_t fit = std::max(nextLeft.count(), nextRight.count());
            if (!isFresh() && (fit < wanted || forText < heights.least)) {
                breakPage();
                continue;
            }
            left = nextLeft;
            right = nextRight;
            if (fit == 0) forceLine(heights, left, right);
            const int text = std::max(
                {sum(heights.leftLines, left), sum(heights.rightLines, right), heights.least});
            m_pages.back().push_back({row, left, right, top(), text + heights.padding});
            done = left.last == heights.leftLines.size() && right.last == heights.rightLines.size();
        }
    }

    // A line that is taller than a page has a page of its own.
    static void forceLine(const RowHeights& heights, LineRange& left, LineRange& right) {
        if (left.last < heights.leftLines.size()) ++left.last;
        if (right.last < heights.rightLines.size()) ++right.last;
    }

    const std::vector<RowHeights>& m_rows;
    const PageHeights& m_heights;
    std::vector<PageParts> m_pages = std::vector<PageParts>(1);
};

} // namespace

int heightOf(const RowHeights& row) {
    const int left = std::accumulate(row.leftLines.begin(), row.leftLines.end(), 0);
    const int right = std::accumulate(row.rightLines.begin(), row.rightLines.end(), 0);
    return std::max({left, right, row.least}) + row.padding;
}

std::vector<PageParts> paginate(const std::vector<RowHeights>& rows, const PageHeights& heights) {
    return Paginator(rows, heights).make();
}

} // namespace wireside
