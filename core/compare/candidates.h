// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which pairs of sentences are worth a look, and how alike they are.
//
// An inverted index of content stems proposes pairs, and so does the hash of identical sentences;
// idf-weighted Dice measures them: D = 2 M / (mass of both), M the matched mass. Order does not
// gate here, for news rewriting reorders clauses; but where words do stand in the same order it adds evidence.
#pragma once

#include "core/compare/sentence_terms.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace wireside {

struct Candidate {
    std::size_t left = 0; // sentence indices
    std::size_t right = 0;
    double matched = 0; // M, in weight units
    double dice = 0;    // D, 0 to 1
    double order = 0;   // twice the words that stand in the same order by the words of both, 0 to 1
    bool identical = false; // the same forms in the same order

    bool operator==(const Candidate&) const = default;
};

// Whether a left and a right sentence may go together; empty: all may.
using PairFilter = std::function<bool(std::size_t left, std::size_t right)>;

// Ordered by left, then right sentence. The work for one sentence is bounded, so time is linear in
// the sentences: a stem that too many sentences have proposes nothing, and of a sentence that
// stands many times identical on both sides the n-th is paired with the n-th. A sentence that has an
// identical one has no other candidate, unless `mayPair` parts them.
[[nodiscard]] std::vector<Candidate> findCandidates(const SentenceTerms& terms,
                                                    const std::stop_token& stop,
                                                    const PairFilter& mayPair = {});

// The place of a pair among candidates ordered as above; none if it is no candidate. O(log n).
[[nodiscard]] std::optional<std::size_t> placeOf(const std::vector<Candidate>& candidates,
                                                 std::size_t left, std::size_t right);

} // namespace wireside
