// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader makes of a file: text, what is known about its parts, and where it came from.
#pragma once

#include "core/text/document.h"

#include <string>
#include <vector>

namespace wireside {

struct ReadText {
    std::u16string text;
    std::vector<RoleSpan> roles; // ordered, not overlapping; what none covers goes by its look
    Origin origin;               // path and language are the caller's to fill

    bool operator==(const ReadText&) const = default;
};

} // namespace wireside
