// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/linker.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace wireside {
namespace {

constexpr double identicalProbability = 0.99;
// Probabilities that differ by less are equal: sums round differently when the sides are swapped.
constexpr double probabilitySteps = 1e9;

} // namespace

std::vector<double> linkProbabilities(const std::vector<Candidate>& candidates,
                                      const std::vector<Evidence>& evidence) {
    std::vector<double> probabilities;
    probabilities.reserve(candidates.size());
    for (std::size_t k = 0; k < candidates.size(); ++k) {
        const double p = probabilityOf(evidence[k].sum());
        probabilities.push_back(candidates[k].identical ? std::max(p, identicalProbability) : p);
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
