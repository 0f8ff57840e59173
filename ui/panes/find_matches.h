// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a report's text has what somebody looks for.
//
//     findMatches(u"The port. Ports open.", u"port", {})                       // [4, 8) and [10, 14)
//     findMatches(u"The port. Ports open.", u"port", {.matchCase = true})      // [4, 8)
//     findMatches(u"The port. Ports open.", u"port", {.wholeWords = true})     // [4, 8)
//     findMatches(u"the old\r\nport", u"old port", {})                         // [4, 13)
//
// White space is found by any run of white space, as reports break their lines anywhere; straight and
// curly quotes find each other. A whole word has no letter, digit, mark or underscore beside it: in
// writing without spaces between words there are none inside a sentence.
//
// Offsets count UTF-16 units. Linear in the text for any pattern that people type; pure.
#pragma once

#include "core/text/document.h"

#include <string_view>
#include <vector>

namespace wireside {

struct FindOptions {
    bool matchCase = false;
    bool wholeWords = false;

    bool operator==(const FindOptions&) const = default;
};

// In reading order, not overlapping; none for a pattern that is empty or blank.
[[nodiscard]] std::vector<TextSpan>
findMatches(std::u16string_view text, std::u16string_view pattern, const FindOptions& options);

} // namespace wireside
