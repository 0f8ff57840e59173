// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shapes of highlighted sentences, from where their text lies: bands of tint and underlines per
// line, the margin rule, the outline around all of a sentence, the place of its number.
//
//     const std::vector<LineStretch> stretches{{.left = 24, .right = 200, .top = 10, .baseline = 28,
//                                               .ascent = 18, .descent = 5}};
//     const HighlightShape shape = highlightShape(stretches, SentenceKind::Shared, {});
//     shape.bands[0]        // QRectF(22, 10, 180, 23): the text and two pixels on either side
//
// Units: pixels of the text document, y down. Bands and rules lie on whole pixels, so that edges are
// sharp. Values in, values out; linear in the lines.
#pragma once

#include "core/compare/comparison.h"

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace wireside {

// The part of a sentence that stands on one line.
struct LineStretch {
    double left = 0; // of the text
    double right = 0;
    double top = 0; // of the line
    double baseline = 0;
    double ascent = 0; // of the line's font, above and below the baseline
    double descent = 0;
    // Wide enough for the sentence's number behind its last character, inside [left, right); else 0.
    double numberGap = 0;
    // In right-to-left text, where Qt puts that room before the last character: its left end.
    std::optional<double> gapBegin = {};

    bool operator==(const LineStretch&) const = default;
};

struct ShapeMetrics {
    double overhang = 2; // of a band, beyond its text on either side
    double ruleLeft = 8; // of the margin rule
    double ruleWidth = 3;
    double outlineGap = 1; // between a band and the outline
    double cornerRadius = 3;
    double numberSpace = 3; // between a band and the number
};

struct HighlightShape {
    std::vector<QRectF> bands; // one a line; empty for a unique sentence
    std::vector<QLineF> underlines;
    QRectF rule;                   // in the margin, of a unique sentence; else null
    QPainterPath outline;          // around the lines; also what the mouse can hit
    std::optional<QPointF> number; // where its number begins, on the baseline of its last line

    bool operator==(const HighlightShape&) const = default;
};

// A kind of none gives the outline only.
[[nodiscard]] HighlightShape highlightShape(const std::vector<LineStretch>& stretches,
                                            std::optional<SentenceKind> kind,
                                            const ShapeMetrics& metrics);

// The outline of boxes that stand below each other: those that touch become one polygon with round
// corners, others stay apart.
[[nodiscard]] QPainterPath stackOutline(const std::vector<QRectF>& boxes, double cornerRadius);

} // namespace wireside
