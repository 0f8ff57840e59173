// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code_point_offsets.h"

#include <algorithm>

#include <unicode/utf16.h>

namespace wireside {

CodePointOffsets::CodePointOffsets(std::u16string_view text) {
    for (std::size_t unit = 0; unit + 1 < text.size(); ++unit) {
        if (U16_IS_LEAD(text[unit]) && U16_IS_TRAIL(text[unit + 1])) pairs_.push_back(unit++);
    }
}

std::size_t CodePointOffsets::of(std::size_t unit) const {
    const auto begun = std::ranges::lower_bound(pairs_, unit) - pairs_.begin();
    const auto pairsBefore = static_cast<std::size_t>(begun);
    const bool insidePair = pairsBefore > 0 && pairs_[pairsBefore - 1] + 1 == unit;
    return unit - pairsBefore + (insidePair ? 1 : 0);
}

std::size_t CodePointOffsets::unitOf(std::size_t codePoint) const {
    // How many pairs begin before: pair i begins at the code point pairs_[i] - i, ascending, too.
    std::size_t before = 0;
    std::size_t notBefore = pairs_.size();
    while (before < notBefore) {
        const std::size_t middle = before + (notBefore - before) / 2;
        if (pairs_[middle] - middle < codePoint)
            before = middle + 1;
        else
            notBefore = middle;
    }
    return codePoint + before;
}

} // namespace wireside
