// SPDX-License-Identifier: GPL-3.0-or-later
//
// From UTF-16 units, which the program counts, to Unicode code points, which JSON counts, and back.
//
//     const CodePointOffsets offsets(u"\U0001F6A2 Visit");
//     offsets.of(3)     // 2: the ship takes two units and is one code point
//     offsets.unitOf(2) // 3
//
// An unpaired surrogate is one code point. Made in time linear in the text; one offset costs
// O(log pairs), and nothing in a text without surrogate pairs.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace wireside {

class CodePointOffsets {
public:
    explicit CodePointOffsets(std::u16string_view text);

    // `unit` is at most the text's length. The middle of a pair counts as its end.
    [[nodiscard]] std::size_t of(std::size_t unit) const;
    // The other way: unitOf(of(unit)) is the unit, unless that is the middle of a pair.
    [[nodiscard]] std::size_t unitOf(std::size_t codePoint) const;

private:
    std::vector<std::size_t> pairs_; // where each surrogate pair begins, ascending
};

} // namespace wireside
