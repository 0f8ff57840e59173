// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/quoted_parts.h"

#include <algorithm>

namespace wireside {

QuotedSide quotedSide(const LinkedSide& side, std::span<const Quotation> quotations) {
    QuotedSide out{side, {}, std::vector(side.size(), noPart)};
    if (side.size() == 0) return out;
    auto quotation =
        std::ranges::upper_bound(quotations, side.tokens.front().token, {}, &Quotation::lastToken);
    for (std::size_t i = 0; i < side.size() && quotation != quotations.end();) {
        const std::size_t token = side.tokens[i].token;
        if (token >= quotation->lastToken) {
            ++quotation;
            continue;
        }
        if (token < quotation->firstToken) {
            ++i;
            continue;
        }
        QuotedPart part{{i, i}, 0, token == quotation->firstToken};
        for (; i < side.size() && side.tokens[i].token < quotation->lastToken; ++i) {
            if (i > part.tokens.first && !side.touchesNext(i - 1))
                break; // another sentence between
            out.partOf[i] = out.parts.size();
            if (weighs(side.kind(i))) ++part.words;
        }
        part.tokens.last = i;
        part.whole = part.whole && side.tokens[i - 1].token + 1 == quotation->lastToken;
        out.parts.push_back(part);
    }
    return out;
}

} // namespace wireside
