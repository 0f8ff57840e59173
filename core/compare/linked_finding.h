// SPDX-License-Identifier: GPL-3.0-or-later
//
// A finding about some tokens of a link.
//
//     linkedFinding(FindingKind::Number, link, {3, 4}, {2, 3}).note    // "\"14\" on the left, \"17\" on the right"
#pragma once

#include "core/compare/linked_tokens.h"

namespace wireside {

// Neither range is empty. The finding's link is for the caller to fill in.
[[nodiscard]] Finding linkedFinding(FindingKind kind, const LinkedTokens& link, TokenRange left,
                                    TokenRange right);

// How far the sentence that the token `at` is in agrees around it with the other side: of its content words
// and numbers so many have a partner with the same stem.
struct Agreement {
    std::size_t words = 0;
    std::size_t agreeing = 0;

    // 0 to 1; 0 without words.
    [[nodiscard]] double part() const {
        return words == 0 ? 0 : static_cast<double>(agreeing) / static_cast<double>(words);
    }
    bool operator==(const Agreement&) const = default;
};
[[nodiscard]] Agreement agreementAround(const LinkedTokens& link, Side side, std::size_t at);

} // namespace wireside
