// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is true of anything that a reader makes of any bytes.
#pragma once

#include "core/reading/read_text.h"

#include <cstddef>

namespace wireside {

// Roles are ordered stretches of the text that do not overlap.
[[nodiscard]] inline bool holdsTogether(const ReadText& read) {
    std::size_t end = 0;
    for (const RoleSpan& known : read.roles) {
        if (known.span.begin < end || known.span.end <= known.span.begin) return false;
        end = known.span.end;
    }
    return end <= read.text.size() && !read.text.empty();
}

} // namespace wireside
