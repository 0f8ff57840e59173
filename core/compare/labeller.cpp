// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/labeller.h"

#include "core/compare/common_subsequence.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace wireside {
namespace {

// On the seed reports every threshold from .75 to .88 separates copies from rewrites.
constexpr double sharedPart = 0.85;
// Only identical sides score 1; a rounded score must not reach it otherwise.
constexpr double highestOtherScore = 0.999;
// Scores are given to a millionth, so that swapped sides give the same one.
constexpr double scoreSteps = 1e6;

std::vector<std::uint32_t> wordsOf(const std::vector<std::size_t>& sentences,
                                   const DocumentTerms& terms) {
    std::vector<std::uint32_t> words;
    for (const std::size_t s : sentences)
        words.insert(words.end(), terms.words(s).begin(), terms.words(s).end());
    return words;
}

using Counts = std::unordered_map<std::uint32_t, std::uint32_t>;

Counts bagOf(const std::vector<std::size_t>& sentences, const DocumentTerms& terms) {
    Counts counts;
    for (const std::size_t s : sentences)
        for (const Term& term : terms.bag(s)) counts[term.stem] += term.count;
    return counts;
}

double rounded(double value) { return std::round(value * scoreSteps) / scoreSteps; }

} // namespace

LinkLabel labelLink(const SentenceGroup& group, const SentenceTerms& terms) {
    const auto leftWords = wordsOf(group.left, terms.left);
    const auto rightWords = wordsOf(group.right, terms.right);
    const std::size_t longer = std::max(leftWords.size(), rightWords.size());
    const double inOrder = longer == 0 ? 1
                                       : static_cast<double>(commonLength(leftWords, rightWords)) /
                                             static_cast<double>(longer);

    const Counts leftBag = bagOf(group.left, terms.left);
    const Counts rightBag = bagOf(group.right, terms.right);
    double matched = 0;
    double matchedContent = 0;
    for (const auto& [stem, count] : leftBag) {
        const auto found = rightBag.find(stem);
        if (found == rightBag.end()) continue;
        const std::uint32_t both = std::min(count, found->second);
        matched += terms.weights[stem] * both;
        if (!terms.isFunctionWord[stem]) matchedContent += both;
    }
    const auto contentOf = [&](const Counts& bag) {
        double words = 0;
        for (const auto& [stem, count] : bag)
            if (!terms.isFunctionWord[stem]) words += count;
        return words;
    };
    double mass = 0;
    for (const std::size_t s : group.left) mass += terms.left.mass[s];
    for (const std::size_t s : group.right) mass += terms.right.mass[s];
    const double dice = mass > 0 ? 2 * matched / mass : 1;

    LinkLabel label;
    label.kind = inOrder >= sharedPart ? MatchKind::Shared : MatchKind::Reworded;
    label.score =
        leftWords == rightWords ? 1 : std::min(highestOtherScore, rounded((inOrder + dice) / 2));
    const double leftContent = contentOf(leftBag);
    const double rightContent = contentOf(rightBag);
    label.coverage = {leftContent > 0 ? rounded(matchedContent / leftContent) : 1,
                      rightContent > 0 ? rounded(matchedContent / rightContent) : 1};
    return label;
}

} // namespace wireside
