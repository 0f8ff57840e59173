// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the judgements become when a person links sentences, unlinks them or tells them apart.
//
//     auto judgements = withLink({}, *left, {0, 1}, *right, {2, 4});     // one more
//     judgements = withoutLink(std::move(judgements), comparison, 0);    // link 0 was that: none is left
//
// Values only; linear in the judgements.
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/judgement.h"

#include <cstddef>
#include <vector>

namespace wireside {

// The sentences are one link from now on. Links by hand of which nothing is left on a side are forgotten.
// No range is empty.
[[nodiscard]] std::vector<Judgement> withLink(std::vector<Judgement> judgements,
                                              const Document& left, SentenceRange leftSentences,
                                              const Document& right, SentenceRange rightSentences);

// No sentence of the one range belongs to any of the other.
[[nodiscard]] std::vector<Judgement>
withNotTheSame(std::vector<Judgement> judgements, const Document& left, SentenceRange leftSentences,
               const Document& right, SentenceRange rightSentences);
// The same of all sentences of one link.
[[nodiscard]] std::vector<Judgement> withNotTheSame(std::vector<Judgement> judgements,
                                                    const Comparison& comparison, std::size_t link);

// A link by hand is forgotten: the sentences are on their own, or where they are found to be. One that
// was found is told apart.
[[nodiscard]] std::vector<Judgement> withoutLink(std::vector<Judgement> judgements,
                                                 const Comparison& comparison, std::size_t link);

} // namespace wireside
