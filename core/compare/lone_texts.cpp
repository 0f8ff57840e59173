// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/lone_texts.h"

#include "core/compare/group_terms.h"
#include "core/compare/letter_grams.h"

#include <algorithm>
#include <cmath>
#include <iterator>
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
// Of a sentence's mass; both as where sentences of reports are attached to a link.
constexpr double leastPart = 0.4;
constexpr double nearlyAll = 0.85;

// Of the sentences of one text those that go with the single one of the other: all, unless those that it accounts for,
// at least in part, account for nearly all of it. Then nothing is open for the rest, which was added. What is
// not accounted for else can say the same in other words.
std::vector<std::size_t> belonging(const DocumentTerms& many, const DocumentTerms& one,
                                   const std::vector<double>& weights) {
    std::vector<std::size_t> all(many.sentences());
    std::iota(all.begin(), all.end(), std::size_t{0});
    if (all.size() == 1) return all;
    const auto same = std::ranges::find(many.hash, one.hash.front());
    if (same != many.hash.end()) return {static_cast<std::size_t>(same - many.hash.begin())};
    std::vector<std::size_t> accounted;
    std::ranges::copy_if(all, std::back_inserter(accounted), [&](std::size_t sentence) {
        return matchedMass(many.bag(sentence), one.bag(0), weights) >=
               leastPart * many.mass[sentence];
    });
    if (accounted.empty()) return all;
    const double matched = matchedMass(termsOf(many, accounted).bag, one.bag(0), weights);
    return matched >= nearlyAll * one.mass.front() ? accounted : all;
}

double probability(const Document& left, const Document& right, const SentenceGroup& group,
                   const SentenceTerms& terms) {
    const GroupTerms leftTerms = termsOf(terms.left, group.left);
    const GroupTerms rightTerms = termsOf(terms.right, group.right);
    const double heavier = std::max(leftTerms.mass, rightTerms.mass);
    const std::size_t longer = std::max(leftTerms.words.size(), rightTerms.words.size());
    // Texts without words are known by their marks.
    if (heavier <= 0 || longer == 0)
        return terms.left.hash[group.left.front()] == terms.right.hash[group.right.front()] ? 1 : 0;
    if (leftTerms.words == rightTerms.words) return 1;
    const double matched = matchedMass(leftTerms.bag, rightTerms.bag, terms.weights);
    const double order = static_cast<double>(commonLength(leftTerms.words, rightTerms.words)) /
                         static_cast<double>(longer);
    const auto words = static_cast<double>(leftTerms.words.size() + rightTerms.words.size() + 1);
    const double evidence =
        weightPart * matched / heavier + order +
        letterDice(letterGrams(left, group.left), letterGrams(right, group.right)) -
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
    SentenceGroup group{belonging(terms.left, terms.right, terms.weights),
                        belonging(terms.right, terms.left, terms.weights), 0};
    group.probability = probability(left, right, group, terms);
    if (group.probability < leastProbability) return std::nullopt;
    return group;
}

} // namespace wireside
