// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/kind_colours.h"

#include <array>
#include <cstddef>

namespace wireside {

namespace {

constexpr std::array allTones{Tone::Light, Tone::Dark};
constexpr std::array allContrasts{Contrast::Usual, Contrast::High};
constexpr std::size_t toneCount = allTones.size();
constexpr std::size_t lookCount = toneCount * allContrasts.size() * allKindPalettes.size();

constexpr std::size_t indexOf(const Look& look) {
    const auto palette = static_cast<std::size_t>(look.kinds);
    const auto contrast = static_cast<std::size_t>(look.contrast);
    return (palette * allContrasts.size() + contrast) * toneCount +
           static_cast<std::size_t>(look.tone);
}

// All but the kinds.
KindColours groundOf(Tone tone, Contrast contrast) {
    const bool dark = tone == Tone::Dark;
    if (contrast == Contrast::High) {
        if (dark)
            return {.window = Qt::black,
                    .pane = Qt::black,
                    .button = 0x1c1c1c,
                    .text = 0xffffff,
                    .softText = 0xdfe2e6,
                    .line = 0x8c8c8c,
                    .frame = 0x9a9a9a,
                    .shared = {},
                    .reworded = {},
                    .unique = {},
                    .found = {.tint = 0x0e4d00, .edge = 0xa8ff8c},
                    .finding = 0xff8a7a};
        return {.window = 0xffffff,
                .pane = 0xffffff,
                .button = 0xffffff,
                .text = Qt::black,
                .softText = 0x30343a,
                .line = 0x767676,
                .frame = 0x5c5c5c,
                .shared = {},
                .reworded = {},
                .unique = {},
                .found = {.tint = 0xb6f09a, .edge = 0x1b4d0e},
                .finding = 0xa31708};
    }
    if (dark)
        return {.window = 0x202327,
                .pane = 0x26292e,
                .button = 0x2e3238,
                .text = 0xe4e2dc,
                .softText = 0x9aa0a8,
                .line = 0x3a3e45,
                .frame = 0x737981,
                .shared = {},
                .reworded = {},
                .unique = {},
                .found = {.tint = 0x264a1f, .edge = 0xa5de8c},
                .finding = 0xff7b6b};
    return {.window = 0xf6f5f2,
            .pane = 0xfffefb,
            .button = 0xfffefb,
            .text = 0x22252a,
            .softText = 0x6b7078,
            .line = 0xdcd9d2,
            .frame = 0x8f8d88,
            .shared = {},
            .reworded = {},
            .unique = {},
            .found = {.tint = 0xc4ecb0, .edge = 0x2f6b1f},
            .finding = 0xc0392b};
}

struct Kinds {
    KindColour shared;
    KindColour reworded;
    QColor unique;
};

// Chosen so that the kinds stay apart when the sight of one sort of cones fails, in every look, and that
// text can be read on the tints; tests/ui/panes/kind_colours_test.cpp holds them to that.
Kinds kindsOf(const Look& look) {
    // By palette, then as usual and in high contrast, each light and dark.
    static const std::array<Kinds, lookCount> table{{
        // blue and amber
        {{0xcfe3f5, 0x2f6fae}, {0xfbe3b5, 0xb7791f}, 0x8a5a83},
        {{0x234a6b, 0x6fb1ea}, {0x5c4416, 0xe5b14f}, 0xc58fbd},
        {{0xc2defa, 0x0a4f9e}, {0xffdf9e, 0x8a5200}, 0xa3206f},
        {{0x0b3f70, 0x7cc4ff}, {0x5a3d00, 0xffc34d}, 0xf274a6},
        // teal and vermilion
        {{0xc9ebe4, 0x00796b}, {0xfddccb, 0xc8501a}, 0x6d55a3},
        {{0x164e47, 0x4cc9b4}, {0x6a3520, 0xff9a66}, 0xb79df0},
        {{0xb5ebe0, 0x00594f}, {0xffd2ba, 0xa83a00}, 0x5b3aa6},
        {{0x00463d, 0x4fe0c8}, {0x662b10, 0xff9c66}, 0xb9a3ff},
        // greys: the stronger, the more is taken over
        {{0xd9d9d6, 0x22252a}, {0xebeae6, 0x5a5f66}, 0x8a8f96},
        {{0x43474e, 0xe4e2dc}, {0x33373c, 0xb0b3b6}, 0x80858c},
        {{0xd2d2d2, Qt::black}, {0xeaeaea, 0x404040}, 0x707070},
        {{0x484848, 0xffffff}, {0x2c2c2c, 0xbababa}, 0x858585},
    }};
    return table.at(indexOf(look));
}

std::array<KindColours, lookCount> allColours() {
    std::array<KindColours, lookCount> all;
    for (const KindPalette palette : allKindPalettes)
        for (const Contrast contrast : allContrasts)
            for (const Tone tone : allTones) {
                const Look look(tone, contrast, palette);
                const Kinds kinds = kindsOf(look);
                KindColours& colours = all.at(indexOf(look));
                colours = groundOf(tone, contrast);
                colours.shared = kinds.shared;
                colours.reworded = kinds.reworded;
                colours.unique.edge = kinds.unique;
                if (palette == KindPalette::Monochrome) colours.finding = colours.text;
            }
    return all;
}

QColor mixed(const QColor& one, const QColor& another, float part) {
    const auto mix = [part](float a, float b) { return a * (1 - part) + b * part; };
    return QColor::fromRgbF(mix(one.redF(), another.redF()), mix(one.greenF(), another.greenF()),
                            mix(one.blueF(), another.blueF()));
}

// LinkVisited is what unique sentences have: with Text and Base, no two looks share all three.
bool isOf(const QPalette& palette, const KindColours& colours) {
    return palette.color(QPalette::Active, QPalette::Base) == colours.pane &&
           palette.color(QPalette::Active, QPalette::Text) == colours.text &&
           palette.color(QPalette::Active, QPalette::LinkVisited) == colours.unique.edge;
}

} // namespace

const KindColour& KindColours::of(SentenceKind kind) const {
    switch (kind) {
    case SentenceKind::Shared: return shared;
    case SentenceKind::Reworded: return reworded;
    case SentenceKind::Unique: break;
    }
    return unique;
}

const KindColours& kindColours(const Look& look) {
    static const std::array<KindColours, lookCount> all = allColours();
    return all.at(indexOf(look));
}

QPalette windowPalette(const Look& look) {
    constexpr float faintness = 0.35F;
    const KindColours& colours = kindColours(look);
    const QColor faint = mixed(colours.softText, colours.window, faintness);

    QPalette palette(colours.button, colours.window); // works out the shades of frames
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.pane);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.pane);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.softText);
    palette.setColor(QPalette::Highlight, colours.shared.edge);
    palette.setColor(QPalette::HighlightedText,
                     look.tone == Tone::Dark ? QColor(0x14171a) : QColor(Qt::white));
    palette.setColor(QPalette::Link, colours.shared.edge);
    palette.setColor(QPalette::LinkVisited, colours.unique.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

Look lookOf(const QPalette& palette) {
    for (const KindPalette kinds : allKindPalettes)
        for (const Contrast contrast : allContrasts)
            for (const Tone tone : allTones)
                if (const Look look(tone, contrast, kinds); isOf(palette, kindColours(look)))
                    return look;
    const bool lightOnDark =
        palette.color(QPalette::Text).lightnessF() > palette.color(QPalette::Base).lightnessF();
    return lightOnDark ? Tone::Dark : Tone::Light;
}

} // namespace wireside
