// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences in a strip of a laid-out report, with their shapes.
//
//     const auto visible = visibleSentences(*document(), marks, strip, {.shown = shown, .numberFont = font});
//     sentenceAt(visible, point)     // 4: its outline is around the point
//
// Units: pixels of the text document. The cost grows with what is in the strip, not with the report.
#pragma once

#include "ui/panes/highlight_shapes.h"
#include "ui/panes/sentence_marks.h"
#include "ui/panes/strip.h"
#include "ui/session/shown_kinds.h"

#include <QFont>
#include <QPointF>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

class QTextDocument;

namespace wireside {

struct VisibleSentence {
    std::size_t sentence = 0; // index into the report's sentences
    HighlightShape shape;
};

// Of the links, behind their sentences: hidden while there is no room for them.
enum class Numbers : std::uint8_t { Shown, Hidden };

struct SentenceLook {
    ShownKinds shown;
    Numbers numbers = Numbers::Shown;
    QFont numberFont;
    ShapeMetrics metrics;
};

// Whether a sentence is of a kind that is shown, or of none.
[[nodiscard]] bool isShown(const SentenceMark& mark, const ShownKinds& shown);

// Those that are shown, in reading order.
[[nodiscard]] std::vector<VisibleSentence> visibleSentences(const QTextDocument& document,
                                                            const std::vector<SentenceMark>& marks,
                                                            const Strip& strip,
                                                            const SentenceLook& look);

// The sentence whose outline is around a point.
[[nodiscard]] std::optional<std::size_t> sentenceAt(const std::vector<VisibleSentence>& visible,
                                                    QPointF point);

} // namespace wireside
