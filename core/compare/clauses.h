// SPDX-License-Identifier: GPL-3.0-or-later
//
// The clauses of a sentence, as far as marks and conjunctions show them.
//
//     "He left, but the talks, which began at noon, went on."
//     clauses: He left, but the talks, | which began at noon, went on.
#pragma once

#include "core/text/document.h"

#include <cstddef>
#include <vector>

namespace wireside {

// A half-open range of token indices of a document.
struct Clause {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0;

    bool operator==(const Clause&) const = default;
};

// In order, covering all tokens of the sentence; at least one for a sentence with tokens. A piece of
// fewer than two content words or numbers belongs to the one before it, if there is one. Linear in
// the sentence's tokens.
[[nodiscard]] std::vector<Clause> clausesOf(const Document& report, const Sentence& sentence);

} // namespace wireside
