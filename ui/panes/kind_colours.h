// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of the window and of the kinds, in a light and a dark form. (Paper has its own, in
// ui/report/print_colours.h.)
//
//     const KindColours& colours = kindColours(toneOf(palette()));
//     painter.fillRect(band, colours.of(SentenceKind::Shared).tint);
//
// Colour is never the only sign: beside it, shared is a solid line, reworded a dashed one, and
// unique a rule in the margin. The hues stay apart for colour-blind readers.
#pragma once

#include "core/compare/comparison.h"

#include <QColor>
#include <QPalette>

#include <cstdint>

namespace wireside {

enum class Tone : std::uint8_t { Light, Dark };

// Dark when the palette's text is lighter than what it stands on.
[[nodiscard]] Tone toneOf(const QPalette& palette);

struct KindColour {
    QColor tint; // under the text; invalid for unique sentences, which have none
    QColor edge; // of underlines, outlines and bars; the margin rule of unique sentences

    bool operator==(const KindColour&) const = default;
};

struct KindColours {
    QColor window; // behind tool bar, heads and lists
    QColor pane;   // behind the reports' text
    QColor text;
    QColor softText; // furniture, sources, hints
    QColor line;
    KindColour shared;
    KindColour reworded;
    KindColour unique;
    KindColour found; // what somebody looks for; the current match has its edge as the ground
    QColor finding;

    [[nodiscard]] const KindColour& of(SentenceKind kind) const;
    bool operator==(const KindColours&) const = default;
};

[[nodiscard]] const KindColours& kindColours(Tone tone);

} // namespace wireside
