// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_shift.h"

#include <algorithm>

namespace wireside {

std::optional<TextSpan> shifted(TextSpan span, const TextShift& change) {
    const std::size_t removedEnd = change.position + change.removed;
    if (change.position <= span.begin && span.end <= removedEnd) return std::nullopt;
    if (span.end <= change.position) return span;
    if (span.begin >= change.position)
        span.begin = std::max(span.begin, removedEnd) - change.removed + change.added;
    span.end = span.end > removedEnd ? span.end - change.removed + change.added : change.position;
    return span;
}

} // namespace wireside
