// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which colours the window has: light or dark, in usual or high contrast, and those of the kinds.
//
//     const Look look{Tone::Dark, Contrast::Usual, KindPalette::TealVermilion};
//     resolved(LookChoice::System, KindPalette::BlueAmber, Tone::Dark)    // Look(Tone::Dark)
//
// What the colours are is in ui/panes/kind_colours.h.
#pragma once

#include <array>
#include <cstdint>

namespace wireside {

enum class Tone : std::uint8_t { Light, Dark };
enum class Contrast : std::uint8_t { Usual, High };

// Named by the colours of shared and reworded sentences. Monochrome leans on the line styles.
enum class KindPalette : std::uint8_t { BlueAmber, TealVermilion, Monochrome };
inline constexpr std::array allKindPalettes{KindPalette::BlueAmber, KindPalette::TealVermilion,
                                            KindPalette::Monochrome};

struct Look {
    // A tone alone is a whole look: its usual one.
    constexpr Look(Tone itsTone = Tone::Light, Contrast itsContrast = Contrast::Usual,
                   KindPalette itsKinds = KindPalette::BlueAmber)
        : tone(itsTone), contrast(itsContrast), kinds(itsKinds) {}

    Tone tone;
    Contrast contrast;
    KindPalette kinds;

    bool operator==(const Look&) const = default;
};

// What the user chooses: a tone and contrast, or whatever tone the desktop has.
enum class LookChoice : std::uint8_t {
    System,
    Light,
    Dark,
    HighContrastLight,
    HighContrastDark,
};
inline constexpr std::array allLookChoices{LookChoice::System, LookChoice::Light, LookChoice::Dark,
                                           LookChoice::HighContrastLight,
                                           LookChoice::HighContrastDark};

[[nodiscard]] constexpr Look resolved(LookChoice choice, KindPalette kinds, Tone desktop) {
    switch (choice) {
    case LookChoice::System: return {desktop, Contrast::Usual, kinds};
    case LookChoice::Light: return {Tone::Light, Contrast::Usual, kinds};
    case LookChoice::Dark: return {Tone::Dark, Contrast::Usual, kinds};
    case LookChoice::HighContrastLight: return {Tone::Light, Contrast::High, kinds};
    case LookChoice::HighContrastDark: return {Tone::Dark, Contrast::High, kinds};
    }
    return {desktop, Contrast::Usual, kinds};
}

} // namespace wireside
