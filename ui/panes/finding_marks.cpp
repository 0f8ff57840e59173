// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/finding_marks.h"

namespace wireside {

std::vector<FindingMark> findingMarks(const Comparison& comparison, Side side,
                                      const PaneText& paneText) {
    std::vector<FindingMark> marks;
    for (std::size_t i = 0; i < comparison.findings.size(); ++i) {
        const Finding& finding = comparison.findings[i];
        const auto& span = finding.on(side);
        if (!span) continue;
        FindingMark mark{.begin = paneText.position(span->begin),
                         .end = paneText.endPosition(span->end),
                         .finding = i};
        if (finding.link) mark.kind = comparison.links[*finding.link].kind;
        marks.push_back(mark);
    }
    return marks;
}

void moveMarks(std::vector<FindingMark>& marks, int position, int removed, int added) {
    const int removedEnd = position + removed;
    std::erase_if(marks, [&](const FindingMark& mark) {
        const bool around = mark.begin < position && mark.end > position; // also where it is put in
        return around || (mark.begin < removedEnd && mark.end > position);
    });
    for (FindingMark& mark : marks) {
        if (mark.begin < removedEnd) continue;
        mark.begin += added - removed;
        mark.end += added - removed;
    }
}

bool isShown(const FindingMark& mark, const ShownKinds& shown) {
    return !mark.kind || shown.has(*mark.kind);
}

} // namespace wireside
