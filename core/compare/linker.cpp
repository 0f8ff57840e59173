// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/linker.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace wireside {
namespace {

// Fitted on the seed reports, ArgRewrite and PAN sentence pairs, development splits, and on our own
// sample reports. One threshold on S serves them all: .60 (p = .15) finds what an editor would
// link, .75 (p = .5) only what nobody would dispute.
constexpr double steepness = 11.5;
constexpr double evenSimilarity = 0.75;
constexpr double neighbourFactor = 0.1;
constexpr double identicalProbability = 0.99;
// Probabilities that differ by less are equal: sums round differently when the sides are swapped.
constexpr double probabilitySteps = 1e9;

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

} // namespace

std::vector<double> linkProbabilities(const std::vector<Candidate>& candidates) {
    const auto diceAt = [&](std::size_t left, std::size_t right) {
        const auto found =
            std::ranges::lower_bound(candidates, std::pair(left, right), {},
                                     [](const Candidate& c) { return std::pair(c.left, c.right); });
        return found != candidates.end() && found->left == left && found->right == right
                   ? found->dice
                   : 0.0;
    };
    std::vector<double> probabilities;
    probabilities.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        const double before = candidate.left > 0 && candidate.right > 0
                                  ? diceAt(candidate.left - 1, candidate.right - 1)
                                  : 0;
        const double after = diceAt(candidate.left + 1, candidate.right + 1);
        const double similarity =
            candidate.dice + candidate.order + neighbourFactor * (before + after);
        const double p = sigmoid(steepness * (similarity - evenSimilarity));
        probabilities.push_back(candidate.identical ? std::max(p, identicalProbability) : p);
    }
    return probabilities;
}

std::vector<SentenceGroup> linkPairs(const std::vector<Candidate>& candidates,
                                     const std::vector<double>& probabilities,
                                     double leastProbability, const SentenceTerms& terms) {
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t k) { return probabilities[k] < leastProbability; });
    // Of equally likely pairs the one nearer to the diagonal comes first, then the earlier one: repeated
    // sentences stay in order, and the choice does not depend on which side is called left.
    const auto rank = [&](std::size_t k) {
        const auto [lesser, greater] = std::minmax(candidates[k].left, candidates[k].right);
        return std::tuple(-std::llround(probabilities[k] * probabilitySteps), greater - lesser,
                          greater + lesser);
    };
    std::ranges::sort(order, {}, rank);
    std::vector<bool> leftTaken(terms.left.sentences(), false);
    std::vector<bool> rightTaken(terms.right.sentences(), false);
    std::vector<SentenceGroup> groups;
    for (const std::size_t k : order) {
        const Candidate& candidate = candidates[k];
        if (leftTaken[candidate.left] || rightTaken[candidate.right]) continue;
        leftTaken[candidate.left] = true;
        rightTaken[candidate.right] = true;
        groups.push_back({{candidate.left}, {candidate.right}, probabilities[k]});
    }
    std::ranges::sort(groups, {}, [](const SentenceGroup& group) { return group.left.front(); });
    return groups;
}

} // namespace wireside
