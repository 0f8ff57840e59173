// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words belong together in a stretch between two words that are aligned already.
//
//     ... [will] restore a telephone line [between] ...
//     ... [will] put back the phone link  [between] ...
//     pairs: restore-put a-the telephone-phone line-link
//
// A dynamic programme over both sides: a pair is worth something by what its words have to do with
// each other (word_likeness.h) and by what stands beside it, and costs more the more pairs the
// stretch has room for. So a function word aligns beside words that do, and alone only with itself,
// in a short stretch; in the middle of a long rewritten one it has no partner by chance.
#pragma once

#include "core/compare/word_alignment.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace wireside {

// Half-open ranges of token indices on either side.
struct WordGap {
    std::size_t leftBegin = 0;
    std::size_t leftEnd = 0;
    std::size_t rightBegin = 0;
    std::size_t rightEnd = 0;

    bool operator==(const WordGap&) const = default;
};

using WordPair = std::pair<std::size_t, std::size_t>; // left, right token index

// The pairs of a gap, ascending on both sides, among tokens that `alignment` leaves free there.
// O(n m) in the free tokens; none for a gap that is too large to be anything but a rewrite.
[[nodiscard]] std::vector<WordPair> alignGap(const std::vector<ScriptToken>& left,
                                             const std::vector<ScriptToken>& right,
                                             const WordGap& gap, const WordAlignment& alignment);

} // namespace wireside
