// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_text.h"

#include "ui/panes/long_lines.h"

#include <algorithm>

namespace wireside {

namespace {

std::vector<std::size_t> feedsIn(std::u16string_view text) {
    constexpr std::u16string_view lineEnd = u"\r\n";
    std::vector<std::size_t> feeds;
    for (std::size_t at = text.find(lineEnd); at != std::u16string_view::npos;
         at = text.find(lineEnd, at + lineEnd.size()))
        feeds.push_back(at + 1);
    return feeds;
}

} // namespace

PaneText::PaneText(std::u16string_view text)
    : m_feeds(feedsIn(text)), m_breaks(breaksOfLongLines(text)) {}

void PaneText::follow(const TextChange& change) {
    const std::size_t removedEnd = change.position + change.removed.size();
    const auto moved = [&change](std::size_t offset) {
        return offset - change.removed.size() + change.added.size();
    };
    const auto first = std::ranges::lower_bound(m_feeds, change.position);
    const auto behind = m_feeds.erase(first, std::ranges::lower_bound(m_feeds, removedEnd));
    std::transform(behind, m_feeds.end(), behind, moved);
    std::vector<std::size_t> added = feedsIn(change.added);
    for (std::size_t& feed : added) feed += change.position;
    m_feeds.insert(behind, added.begin(), added.end());

    const auto firstBreak = std::ranges::upper_bound(m_breaks, change.position);
    const auto breakBehind = m_breaks.erase(
        firstBreak, std::ranges::upper_bound(firstBreak, m_breaks.end(), removedEnd));
    std::transform(breakBehind, m_breaks.end(), breakBehind, moved);
}

int PaneText::position(std::size_t offset) const {
    const auto uncounted = std::ranges::upper_bound(m_feeds, offset) - m_feeds.begin();
    const auto breaks = std::ranges::upper_bound(m_breaks, offset) - m_breaks.begin();
    return static_cast<int>(offset) - static_cast<int>(uncounted) + static_cast<int>(breaks);
}

int PaneText::endPosition(std::size_t end) const {
    return position(end) - (std::ranges::binary_search(m_breaks, end) ? 1 : 0);
}

std::size_t PaneText::offset(int position) const {
    const auto breaks = breaksBefore(position);
    const auto at = static_cast<std::size_t>(position) - breaks;
    // The feed of index i is at the position of its "\r", which is its offset less the i + 1 feeds so far.
    const auto past =
        std::partition_point(m_feeds.begin(), m_feeds.end(), [this, at](const std::size_t& feed) {
            const auto index = static_cast<std::size_t>(&feed - m_feeds.data());
            return feed - (index + 1) < at;
        });
    return at + static_cast<std::size_t>(past - m_feeds.begin());
}

// The line ends of breaks among the positions before `position`.
std::size_t PaneText::breaksBefore(int position) const {
    const auto past = std::ranges::partition_point(
        m_breaks, [&](std::size_t offset) { return this->position(offset) <= position; });
    return static_cast<std::size_t>(past - m_breaks.begin());
}

bool PaneText::continuesLine(int position) const {
    const std::size_t before = breaksBefore(position);
    return before > 0 && this->position(m_breaks[before - 1]) == position;
}

std::u16string PaneText::withoutBreaks(std::u16string_view part, int position) const {
    std::u16string whole;
    int begin = position;
    const auto partEnd = position + static_cast<int>(part.size());
    const auto upTo = [&](int end) {
        whole += part.substr(static_cast<std::size_t>(begin - position),
                             static_cast<std::size_t>(end - begin));
    };
    for (std::size_t i = breaksBefore(position); i < m_breaks.size(); ++i) {
        const int next = this->position(m_breaks[i]);
        if (next > partEnd) break;
        upTo(next - 1);
        begin = next;
    }
    upTo(partEnd);
    return whole;
}

} // namespace wireside
