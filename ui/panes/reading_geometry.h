// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the sentences and links of one report are read: what scrolling together, ribbons and
// overview are made of.
//
//     const ReadingGeometry geometry = readingGeometry(marks, comparison, Side::Left, lines);
//     geometry.links[3]       // {412.5, 440}: from its first sentence's begin to its last one's end
//
// Values only; linear in sentences, links and lines.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/reading_lines.h"
#include "ui/panes/sentence_marks.h"
#include "ui/panes/strip.h"

#include <vector>

namespace wireside {

struct ReadingGeometry {
    std::vector<Strip>
        sentences;            // one for each of the report's sentences, never above the one before
    std::vector<Strip> links; // one for each of the comparison's links; empty without a comparison
    std::vector<Strip> findings =
        {}; // one for each of the pane's finding marks; the pane's to fill in

    bool operator==(const ReadingGeometry&) const = default;
};

// `comparison` may be null; `marks` are of its report on this side.
[[nodiscard]] ReadingGeometry readingGeometry(const std::vector<SentenceMark>& marks,
                                              const Comparison* comparison, Side side,
                                              const ReadingLines& lines);

} // namespace wireside
