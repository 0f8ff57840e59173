// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/labeller.h"

#include "core/compare/common_subsequence.h"
#include "core/compare/group_terms.h"

#include <algorithm>
#include <cmath>

namespace wireside {
namespace {

// On the seed reports every threshold from .75 to .88 separates copies from rewrites.
constexpr double sharedPart = 0.85;
// Only identical sides score 1; a rounded score must not reach it otherwise.
constexpr double highestOtherScore = 0.999;
// Scores are given to a millionth, so that swapped sides give the same one.
constexpr double scoreSteps = 1e6;

double contentWords(const GroupTerms& group, const SentenceTerms& terms) {
    double words = 0;
    for (const Term& term : group.bag)
        if (!terms.isFunctionWord[term.stem]) words += term.count;
    return words;
}

double matchedContentWords(Bag left, Bag right, const SentenceTerms& terms) {
    double words = 0;
    for (const Term& term : left) {
        if (terms.isFunctionWord[term.stem]) continue;
        words += std::min(term.count, countIn(right, term.stem));
    }
    return words;
}

double rounded(double value) { return std::round(value * scoreSteps) / scoreSteps; }

} // namespace

LinkLabel labelLink(const SentenceGroup& group, const SentenceTerms& terms,
                    CommonSubsequence& subsequence) {
    const bool single = group.left.size() == 1 && group.right.size() == 1;
    if (single && std::ranges::equal(terms.left.words(group.left.front()),
                                     terms.right.words(group.right.front())))
        return {MatchKind::Shared, 1, {1, 1}};
    const GroupTerms left = termsOf(terms.left, group.left);
    const GroupTerms right = termsOf(terms.right, group.right);
    if (left.words == right.words) return {MatchKind::Shared, 1, {1, 1}};
    const std::size_t longer = std::max(left.words.size(), right.words.size());
    subsequence.setLeft(left.words);
    const double inOrder =
        static_cast<double>(subsequence.length(right.words)) / static_cast<double>(longer);
    const double dice = diceOf(left, right, terms.weights);

    LinkLabel label;
    label.kind = inOrder >= sharedPart ? MatchKind::Shared : MatchKind::Reworded;
    label.score = std::min(highestOtherScore, rounded((inOrder + dice) / 2));
    const double leftContent = contentWords(left, terms);
    const double rightContent = contentWords(right, terms);
    const double matched = matchedContentWords(left.bag, right.bag, terms);
    label.coverage = {leftContent > 0 ? rounded(matched / leftContent) : 1,
                      rightContent > 0 ? rounded(matched / rightContent) : 1};
    return label;
}

} // namespace wireside
