// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between two stretches of words: the word script of a link.
//
//     left:   The two sides will set up a joint office
//     right:  A joint office will be set up by the two sides
//     script: (The two sides: moved) | - will | (set up: moved) | = a joint office | + will be | + by
//
// Content words are aligned first, with dtl, then the words and marks between them; function words
// never align by chance across a rewritten stretch. Words of one stem are one replacement of a
// form, and what is left of the same words at other places has moved.
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/word_alignment.h"

#include <vector>

namespace wireside {

// The edits in the left side's reading order; every token of both sides lies in exactly one. The
// positions of empty sides are `leftAt`, `rightAt` for a side without any token. O(N D) in the
// words for the ordered part, as dtl's algorithm; very long stretches are cut at their ends first.
[[nodiscard]] std::vector<Edit> wordScript(const std::vector<ScriptToken>& left,
                                           const std::vector<ScriptToken>& right,
                                           std::size_t leftAt, std::size_t rightAt);

} // namespace wireside
