// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/lone_texts.h"

#include "core/compare/group_terms.h"
#include "core/compare/letter_grams.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wireside {
namespace {

// Fitted by logistic regression on PAN sentence pairs, development split, and as many unrelated pairs
// drawn from these and from Edinburgh++, and rounded; .91 of the former are told right, and .998 of
// the latter. Without letters and size it was .90, with three of four unrelated ones linked.
constexpr double steepness = 7.5;
constexpr double evenEvidence = -0.28;
constexpr double weightPart = 0.5;
constexpr double sizeFactor = 0.32;
// Fewer words on both sides count as these: so short, texts have no room for anything in common.
constexpr double fewestWords = 8;
// One sentence against more than this is a sentence in a report.
constexpr std::size_t mostSentences = 4;

std::vector<std::size_t> allOf(const DocumentTerms& document) {
    std::vector<std::size_t> sentences(document.sentences());
    std::iota(sentences.begin(), sentences.end(), std::size_t{0});
    return sentences;
}

double probability(const Document& left, const Document& right, const SentenceTerms& terms) {
    const GroupTerms leftTerms = termsOf(terms.left, allOf(terms.left));
    const GroupTerms rightTerms = termsOf(terms.right, allOf(terms.right));
    const double heavier = std::max(leftTerms.mass, rightTerms.mass);
    const std::size_t longer = std::max(leftTerms.words.size(), rightTerms.words.size());
    // Texts without words are known by their marks.
    if (heavier <= 0 || longer == 0) return terms.left.hash == terms.right.hash ? 1 : 0;
    if (leftTerms.words == rightTerms.words) return 1;
    const double matched = matchedMass(leftTerms.bag, rightTerms.bag, terms.weights);
    const double order = static_cast<double>(commonLength(leftTerms.words, rightTerms.words)) /
                         static_cast<double>(longer);
    const auto words = static_cast<double>(leftTerms.words.size() + rightTerms.words.size() + 1);
    const double evidence = weightPart * matched / heavier + order +
                            letterDice(letterGrams(left), letterGrams(right)) -
                            sizeFactor * std::log(std::max(words, fewestWords));
    return 1 / (1 + std::exp(-steepness * (evidence - evenEvidence)));
}

bool isOneFamily(const DocumentTerms& left, const DocumentTerms& right) {
    const auto same = [&](RoleFamily family) { return family == left.family.front(); };
    return std::ranges::all_of(left.family, same) && std::ranges::all_of(right.family, same);
}

} // namespace

bool areLoneTexts(const SentenceTerms& terms) {
    const std::size_t lefts = terms.left.sentences();
    const std::size_t rights = terms.right.sentences();
    return std::min(lefts, rights) == 1 && std::max(lefts, rights) <= mostSentences &&
           isOneFamily(terms.left, terms.right);
}

std::optional<SentenceGroup> linkLoneTexts(const Document& left, const Document& right,
                                           const SentenceTerms& terms, double leastProbability) {
    if (!areLoneTexts(terms)) return std::nullopt;
    const double p = probability(left, right, terms);
    if (p < leastProbability) return std::nullopt;
    return SentenceGroup{allOf(terms.left), allOf(terms.right), p};
}

} // namespace wireside
