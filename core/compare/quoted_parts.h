// SPDX-License-Identifier: GPL-3.0-or-later
//
// The quotations of one side of a link, as far as they lie in it.
//
//     const QuotedSide quoted = quotedSide(link.left, quotations.left);
//     quoted.parts[0].words      // 7, of the first quotation that the side has words of
//     quoted.partOf[12]          // 0: token 12 of the side is in it; noPart for one in none
//
// Values only, but `side` is referred to; linear in the side's tokens.
#pragma once

#include "core/compare/linked_tokens.h"
#include "core/text/quotations.h"

#include <cstddef>
#include <span>
#include <vector>

namespace wireside {

// A quotation as far as it lies in a link: tokens of a side.
struct QuotedPart {
    TokenRange tokens;
    std::size_t words = 0;
    bool whole = true; // all of the quotation
};

inline constexpr auto noPart = static_cast<std::size_t>(-1);

// A side with its quotations.
struct QuotedSide {
    const LinkedSide& side;
    std::vector<QuotedPart> parts;
    std::vector<std::size_t> partOf; // of each token, or noPart
};

[[nodiscard]] QuotedSide quotedSide(const LinkedSide& side, std::span<const Quotation> quotations);

} // namespace wireside
