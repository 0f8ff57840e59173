// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws one ribbon between the panes.
//
//     for (const RibbonShape& ribbon : ribbons)
//         paintRibbon(painter, ribbon, RibbonLook{.kind = link.kind, .moved = link.moved}, colours);
//
// The colour tells the kind, and so does the line: solid for shared, dashed for reworded, dotted for
// moved. The hovered or current one is strong, the others are faint.
#pragma once

#include "ui/panes/highlight_painter.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/ribbon_shapes.h"

class QPainter;

namespace wireside {

struct RibbonLook {
    MatchKind kind = MatchKind::Reworded;
    bool moved = false;
    Emphasis emphasis = Emphasis::None;

    bool operator==(const RibbonLook&) const = default;
};

void paintRibbon(QPainter& painter, const RibbonShape& ribbon, const RibbonLook& look,
                 const KindColours& colours);

} // namespace wireside
