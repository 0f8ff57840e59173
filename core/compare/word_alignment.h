// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words of two stretches belong together.
//
//     left:   The two sides will set up a joint office
//     right:  A joint office will be set up by both sides
//     pairs:  a-A joint-joint office-office in order; sides-sides set-set up-up moved
//
// Content words are aligned first, by their stems, with dtl; then runs of the same words at other
// places; then what lies between (gap_alignment.h), where a pair is worth more than chance.
#pragma once

#include "core/text/document.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace wireside {

// One side of an alignment: some tokens of a document, in order, with keys in one numbering for both.
struct ScriptToken {
    TextSpan span;
    std::uint32_t form = 0;
    std::uint32_t stem = 0;
    TokenClass kind = TokenClass::Content;
    std::u16string_view letters; // the normal form itself; must outlive the token

    bool operator==(const ScriptToken&) const = default;
};

// A word that says what the sentence is about, or a number.
[[nodiscard]] bool isContent(const ScriptToken& token);

struct WordAlignment {
    static constexpr auto none = static_cast<std::size_t>(-1);

    std::vector<std::size_t> partner; // of each left token its right one, or `none`
    std::vector<bool> moved;          // of each left token: its pair is out of the common order
    std::vector<bool> rightTaken;     // of each right token: it has a partner

    bool operator==(const WordAlignment&) const = default;
};

// Every token has one partner at most. Pairs that have not moved never cross; moved ones are of the
// same form. O(N D) in the words for the ordered part, as dtl's algorithm, and the product of both
// sides in the stretches between; very long stretches are aligned at their ends only.
[[nodiscard]] WordAlignment alignWords(const std::vector<ScriptToken>& left,
                                       const std::vector<ScriptToken>& right);

} // namespace wireside
