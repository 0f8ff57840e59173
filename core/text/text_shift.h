// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a stretch of text is after a change elsewhere in the text, or in itself.
//
//     shifted(TextSpan{10, 20}, TextShift{.position = 0, .removed = 2, .added = 5})   // {13, 23}
//     shifted(TextSpan{10, 20}, TextShift{.position = 8, .removed = 20})              // nothing
//
// Units: UTF-16 units of the text. Constant time.
#pragma once

#include "core/text/document.h"

#include <cstddef>
#include <optional>

namespace wireside {

// At a position of a text, so much was removed, and so much was put in its place.
struct TextShift {
    std::size_t position = 0;
    std::size_t removed = 0;
    std::size_t added = 0;

    bool operator==(const TextShift&) const = default;
};

// What is left of a span; nothing if its text has gone as a whole. Text put in at an end of it is not
// in it.
[[nodiscard]] std::optional<TextSpan> shifted(TextSpan span, const TextShift& change);

} // namespace wireside
