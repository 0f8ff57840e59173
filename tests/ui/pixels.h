// SPDX-License-Identifier: GPL-3.0-or-later
//
// What colours a region of a picture has, with some tolerance.
//
//     partOf(picture, band, colours.shared.tint)    // 0.7: the rest is letters
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>

namespace wireside {

// The part (0 to 1) of the region's pixels that have about this colour. The region counts in the
// picture's logical pixels.
[[nodiscard]] double partOf(const QImage& picture, const QRectF& region, const QColor& colour);

} // namespace wireside
