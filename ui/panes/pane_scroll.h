// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a pane has to be scrolled to. Pure arithmetic, in pixels.
//
//     const Viewport viewport{.scroll = 0, .height = 600, .maximum = 2000};
//     scrollToCentre(viewport, {.top = 1000, .bottom = 1100})    // 750
//     scrollToLevel(viewport, 1000, 200)                         // 800: 1000 appears 200 below the top
#pragma once

#include "ui/panes/strip.h"

namespace wireside {

struct Viewport {
    int scroll = 0; // what of the document is above the viewport
    int height = 0;
    int maximum = 0; // of scroll

    bool operator==(const Viewport&) const = default;
};

// Whether the strip of the document is in view as a whole.
[[nodiscard]] bool isInView(const Viewport& viewport, const Strip& strip);

// Puts the strip in the middle, or its begin at the top where it is taller than the viewport.
[[nodiscard]] int scrollToCentre(const Viewport& viewport, const Strip& strip);

// Puts the document's `y` at `height` below the viewport's top, as near as the scroll range lets it.
[[nodiscard]] int scrollToLevel(const Viewport& viewport, double y, double height);

} // namespace wireside
