// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_scroll.h"

#include <algorithm>
#include <cmath>

namespace wireside {

bool isInView(const Viewport& viewport, const Strip& strip) {
    return strip.top >= viewport.scroll && strip.bottom <= viewport.scroll + viewport.height;
}

int scrollToCentre(const Viewport& viewport, const Strip& strip) {
    const double space = viewport.height - (strip.bottom - strip.top);
    return scrollToLevel(viewport, strip.top, std::max(space, 0.0) / 2);
}

int scrollToLevel(const Viewport& viewport, double y, double height) {
    return std::clamp(static_cast<int>(std::lround(y - height)), 0, viewport.maximum);
}

} // namespace wireside
