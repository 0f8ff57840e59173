// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws one ribbon between the panes.
//
//     for (const RibbonShape& ribbon : ribbons)
//         paintRibbon(painter, ribbon, RibbonLook{.kind = link.kind, .moved = link.moved}, colours);
//
// The colour tells the kind, and so does the line: solid for shared, dashed for reworded, dotted for
// moved. One that was made by hand has a ring in its middle. The hovered or current one is strong, the others are faint.
#pragma once

#include "ui/panes/highlight_painter.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/ribbon_shapes.h"

class QPainter;

namespace wireside {

struct RibbonLook {
    MatchKind kind = MatchKind::Reworded;
    bool moved = false;
    bool byHand = false;
    Emphasis emphasis = Emphasis::None;

    bool operator==(const RibbonLook&) const = default;
};

void paintRibbon(QPainter& painter, const RibbonShape& ribbon, const RibbonLook& look,
                 const KindColours& colours);

} // namespace wireside
