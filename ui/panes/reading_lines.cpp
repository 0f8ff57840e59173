// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reading_lines.h"

#include <algorithm>

namespace wireside {

namespace {

// Of a line, as far as `position` is along it.
double heightOn(const TextLine& line, int position) {
    if (line.length <= 0) return line.top;
    const double along = std::clamp(double(position - line.begin) / line.length, 0.0, 1.0);
    return line.top + line.height * along;
}

} // namespace

ReadingLines::ReadingLines(std::vector<TextLine> lines) : m_lines(std::move(lines)) {}

double ReadingLines::at(int position) const {
    if (m_lines.empty()) return 0;
    const auto after = std::ranges::upper_bound(m_lines, position, {}, &TextLine::begin);
    return after == m_lines.begin() ? m_lines.front().top : heightOn(*std::prev(after), position);
}

Strip ReadingLines::strip(int begin, int end) const {
    const double top = at(begin);
    if (m_lines.empty() || end <= begin) return {top, top};
    // The end belongs to the line of the last character, though the next line begins at it too.
    const auto after = std::ranges::upper_bound(m_lines, end - 1, {}, &TextLine::begin);
    if (after == m_lines.begin()) return {top, top};
    return {top, heightOn(*std::prev(after), end)};
}

std::size_t StripWalk::lineOf(int position, std::size_t from) const {
    while (from + 1 < m_lines.size() && m_lines[from + 1].begin <= position) ++from;
    return from;
}

Strip StripWalk::next(int begin, int end) {
    if (m_lines.empty()) return {};
    m_line = lineOf(begin, m_line);
    const double top = heightOn(m_lines[m_line], begin);
    if (end <= begin || end <= m_lines.front().begin) return {top, top};
    return {top, heightOn(m_lines[lineOf(end - 1, m_line)], end)};
}

} // namespace wireside
