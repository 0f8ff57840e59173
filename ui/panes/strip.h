// SPDX-License-Identifier: GPL-3.0-or-later
//
// A horizontal strip of a text document or of a view of it.
//
// Units: pixels, y down; bottom >= top.
#pragma once

namespace wireside {

struct Strip {
    double top = 0;
    double bottom = 0;

    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double middle() const { return (top + bottom) / 2; }
    bool operator==(const Strip&) const = default;
};

} // namespace wireside
