// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings in words, for the list, the details and the report, in the user's language.
//
//     finding_text::kindOf(FindingKind::Number)               // "number"
//     finding_text::excerpt(comparison, finding, Side::Left)  // "… where 14 people were …", its words at 8, 2
//     finding_text::inOneLine(comparison, finding)            // "number: “where 14 people were” on the left, ..."
#pragma once

#include "core/compare/comparison.h"

#include <QString>

namespace wireside::finding_text {

[[nodiscard]] QString kindOf(FindingKind kind);

// A finding's words on a side with some that stand around them, in one line.
struct Excerpt {
    QString text;
    int begin = 0; // the finding's own words are text[begin, begin + length)
    int length = 0;

    bool operator==(const Excerpt&) const = default;
};
// Empty where the finding has no span on that side. Linear in the words of the span.
[[nodiscard]] Excerpt excerpt(const Comparison& comparison, const Finding& finding, Side side);

// Without the kind: "“14” on the left, “seventeen” on the right", with a few words around a short one.
[[nodiscard]] QString bothSides(const Comparison& comparison, const Finding& finding);
// "number: ..." and as above.
[[nodiscard]] QString inOneLine(const Comparison& comparison, const Finding& finding);

} // namespace wireside::finding_text
