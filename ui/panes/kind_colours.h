// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of the window and of the kinds, for every look. (Paper has its own, in
// ui/report/print_colours.h.)
//
//     const KindColours& colours = kindColours(lookOf(palette()));
//     painter.fillRect(band, colours.of(SentenceKind::Shared).tint);
//
// A widget is told its look by its palette, which Qt hands down from the application: windowPalette()
// makes one for each look, and lookOf() knows them again. So a view needs nobody to ask, and
// QEvent::PaletteChange tells it of another look.
//
// Colour is never the only sign: beside it, shared is a solid line, reworded a dashed one, and
// unique a rule in the margin. The hues stay apart for colour-blind readers.
#pragma once

#include "core/compare/comparison.h"
#include "ui/session/look.h"

#include <QColor>
#include <QPalette>

namespace wireside {

struct KindColour {
    QColor tint; // under the text; invalid for unique sentences, which have none
    QColor edge; // of underlines, outlines and bars; the margin rule of unique sentences

    bool operator==(const KindColour&) const = default;
};

struct KindColours {
    QColor window; // behind tool bar, heads and lists
    QColor pane;   // behind the reports' text
    QColor button;
    QColor text;
    QColor softText; // furniture, sources, hints
    QColor line;     // between parts
    QColor frame;    // around fields, boxes and buttons
    KindColour shared;
    KindColour reworded;
    KindColour unique;
    KindColour found; // what somebody looks for; the current match has its edge as the ground
    QColor finding;

    [[nodiscard]] const KindColour& of(SentenceKind kind) const;
    bool operator==(const KindColours&) const = default;
};

[[nodiscard]] const KindColours& kindColours(const Look& look);

// The colours of a look as a palette for widgets.
[[nodiscard]] QPalette windowPalette(const Look& look);

// The look that a palette was made for. Any other palette has the usual look of its tone, which is
// dark when its text is lighter than what it stands on.
[[nodiscard]] Look lookOf(const QPalette& palette);

} // namespace wireside
