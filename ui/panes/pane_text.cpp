// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_text.h"

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

PaneText::PaneText(std::u16string_view text) : m_feeds(feedsIn(text)) {}

void PaneText::follow(const TextChange& change) {
    const auto first = std::ranges::lower_bound(m_feeds, change.position);
    auto behind = m_feeds.erase(
        first, std::ranges::lower_bound(m_feeds, change.position + change.removed.size()));
    for (auto feed = behind; feed != m_feeds.end(); ++feed)
        *feed = *feed - change.removed.size() + change.added.size();
    std::vector<std::size_t> added = feedsIn(change.added);
    for (std::size_t& feed : added) feed += change.position;
    m_feeds.insert(behind, added.begin(), added.end());
}

int PaneText::position(std::size_t offset) const {
    const auto uncounted = std::ranges::upper_bound(m_feeds, offset) - m_feeds.begin();
    return static_cast<int>(offset) - static_cast<int>(uncounted);
}

std::size_t PaneText::offset(int position) const {
    const auto at = static_cast<std::size_t>(position);
    // The feed of index i is at the position of its "\r", which is its offset less the i + 1 feeds so far.
    const auto past =
        std::partition_point(m_feeds.begin(), m_feeds.end(), [this, at](const std::size_t& feed) {
            const auto index = static_cast<std::size_t>(&feed - m_feeds.data());
            return feed - (index + 1) < at;
        });
    return at + static_cast<std::size_t>(past - m_feeds.begin());
}

} // namespace wireside
