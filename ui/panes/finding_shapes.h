// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shapes of a finding: a box around its words, as with a red pencil, and a flag in the margin. No kind has
// such shapes, so that a finding can be told without its colour.
//
//     const FindingShape shape = findingShape(stretches, {.flagLeft = 10});
//     shape.boxes.size()    // one a line
//
// Units: pixels of the text document, y down. Values in, values out; linear in the lines.
#pragma once

#include "ui/panes/highlight_shapes.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace wireside {

struct KindColours;

struct FindingMetrics {
    double flagLeft = 8; // of the flag's base
    double flagWidth = 6;
    double flagHeight = 9;
    double overhang = 2; // of a box, beyond its words on either side
};

struct FindingShape {
    std::vector<QRectF> boxes; // one a line
    QPolygonF flag;            // beside the first line

    bool operator==(const FindingShape&) const = default;
};

// Nothing without stretches.
[[nodiscard]] FindingShape findingShape(const std::vector<LineStretch>& stretches,
                                        const FindingMetrics& metrics);

// At the middle of its base.
[[nodiscard]] QPolygonF findingFlag(QPointF base, const FindingMetrics& metrics);

enum class FindingEmphasis : std::uint8_t { Usual, Current };

// Under the text.
void paintFinding(QPainter& painter, const FindingShape& shape, FindingEmphasis emphasis,
                  const KindColours& colours);

} // namespace wireside
