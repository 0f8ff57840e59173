// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pixels.h"

#include <cstdlib>

namespace wireside {

namespace {

constexpr int tolerance = 6; // of each of red, green and blue

bool isAbout(const QColor& one, const QColor& another) {
    return std::abs(one.red() - another.red()) <= tolerance &&
           std::abs(one.green() - another.green()) <= tolerance &&
           std::abs(one.blue() - another.blue()) <= tolerance;
}

} // namespace

double partOf(const QImage& picture, const QRectF& region, const QColor& colour) {
    const double scale = picture.devicePixelRatio();
    const QRect pixels = QRectF(region.topLeft() * scale, region.size() * scale)
                             .toAlignedRect()
                             .intersected(picture.rect());
    if (pixels.isEmpty()) return 0;
    int matching = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            if (isAbout(picture.pixelColor(x, y), colour)) ++matching;
    return double(matching) / (pixels.width() * pixels.height());
}

} // namespace wireside
