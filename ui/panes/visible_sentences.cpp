// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/visible_sentences.h"

#include "ui/panes/line_stretches.h"
#include "ui/panes/sentence_formats.h"

#include <algorithm>

namespace wireside {

bool isShown(const SentenceMark& mark, const ShownKinds& shown) {
    return !mark.kind || shown.has(*mark.kind);
}

std::vector<VisibleSentence> visibleSentences(const QTextDocument& document,
                                              const std::vector<SentenceMark>& marks,
                                              const Strip& strip, const SentenceLook& look) {
    const PositionRange positions = positionsIn(document, strip);
    const MarkRange touching = marksWithin(marks, positions.begin, positions.end);
    std::vector<VisibleSentence> visible;
    for (std::size_t i = touching.first; i < touching.last; ++i) {
        const SentenceMark& mark = marks[i];
        if (!isShown(mark, look.shown)) continue;
        auto stretches = lineStretches(document, mark.begin, mark.end, strip);
        if (stretches.empty()) continue;
        if (mark.end <= positions.end && look.numbers == Numbers::Shown)
            stretches.back().numberGap = numberGap(numberOf(mark), look.numberFont);
        visible.push_back({i, highlightShape(stretches, mark.kind, look.metrics)});
    }
    return visible;
}

std::optional<std::size_t> sentenceAt(const std::vector<VisibleSentence>& visible, QPointF point) {
    const auto found = std::ranges::find_if(visible, [point](const VisibleSentence& candidate) {
        return candidate.shape.outline.contains(point);
    });
    if (found == visible.end()) return std::nullopt;
    return found->sentence;
}

} // namespace wireside
