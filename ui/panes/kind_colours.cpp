// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/kind_colours.h"

namespace wireside {

Tone toneOf(const QPalette& palette) {
    const bool lightOnDark =
        palette.color(QPalette::Text).lightnessF() > palette.color(QPalette::Base).lightnessF();
    return lightOnDark ? Tone::Dark : Tone::Light;
}

const KindColour& KindColours::of(SentenceKind kind) const {
    switch (kind) {
    case SentenceKind::Shared: return shared;
    case SentenceKind::Reworded: return reworded;
    case SentenceKind::Unique: break;
    }
    return unique;
}

const KindColours& kindColours(Tone tone) {
    static const KindColours light{
        .window = 0xf6f5f2,
        .pane = 0xfffefb,
        .text = 0x22252a,
        .softText = 0x6b7078,
        .line = 0xdcd9d2,
        .shared = {.tint = 0xcfe3f5, .edge = 0x2f6fae},
        .reworded = {.tint = 0xfbe3b5, .edge = 0xb7791f},
        .unique = {.tint = {}, .edge = 0x8a5a83},
        .found = {.tint = 0xc4ecb0, .edge = 0x2f6b1f},
        .finding = 0xc0392b,
    };
    static const KindColours dark{
        .window = 0x202327,
        .pane = 0x26292e,
        .text = 0xe4e2dc,
        .softText = 0x9aa0a8,
        .line = 0x3a3e45,
        .shared = {.tint = 0x234a6b, .edge = 0x6fb1ea},
        .reworded = {.tint = 0x5c4416, .edge = 0xe5b14f},
        .unique = {.tint = {}, .edge = 0xc58fbd},
        .found = {.tint = 0x264a1f, .edge = 0xa5de8c},
        .finding = 0xff7b6b,
    };
    return tone == Tone::Dark ? dark : light;
}

} // namespace wireside
