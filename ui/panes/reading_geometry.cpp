// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reading_geometry.h"

namespace wireside {

ReadingGeometry readingGeometry(const std::vector<SentenceMark>& marks,
                                const Comparison* comparison, Side side,
                                const ReadingLines& lines) {
    ReadingGeometry geometry;
    geometry.sentences.reserve(marks.size());
    StripWalk walk(lines);
    for (const SentenceMark& mark : marks)
        geometry.sentences.push_back(walk.next(mark.begin, mark.end));
    if (!comparison) return geometry;
    geometry.links.reserve(comparison->links.size());
    for (const Link& link : comparison->links) {
        const std::vector<std::size_t>& sentences = link.on(side);
        geometry.links.push_back({geometry.sentences[sentences.front()].top,
                                  geometry.sentences[sentences.back()].bottom});
    }
    return geometry;
}

} // namespace wireside
