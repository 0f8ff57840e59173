// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/summaries.h"

#include <algorithm>
#include <utility>

namespace wireside {
namespace {

// All tuned on PAN-13, development split.
constexpr std::size_t tightGap = 4;  // sentences between neighbours in the summary
constexpr std::size_t looseGap = 40; // and in what it sums up
constexpr std::size_t fewestSeeds = 3;
constexpr double leastRatio = 3; // of the masses
// Nearly each sentence of a summary comes from what it sums up.
constexpr double leastDensity = 0.95;
constexpr double leastCosine = 0.4;
// A passage with a stray seed far away is far less alike as a whole than the passage alone.
constexpr double leastPartOfClusterCosine = 0.75;

double massOf(const DocumentTerms& document, std::size_t first, std::size_t last) {
    double mass = 0;
    for (std::size_t s = first; s <= last; ++s) mass += document.mass[s];
    return mass;
}

bool isSummary(const Seeds& seeds, const SentenceTerms& terms) {
    if (seeds.size() < fewestSeeds) return false;
    const PassageBlock block = blockOf(seeds);
    const double left = massOf(terms.left, block.leftFirst, block.leftLast);
    const double right = massOf(terms.right, block.rightFirst, block.rightLast);
    if (std::max(left, right) < leastRatio * std::min(left, right)) return false;
    const std::size_t sentences = left < right ? block.leftLast - block.leftFirst + 1
                                               : block.rightLast - block.rightFirst + 1;
    if (static_cast<double>(seeds.size()) < leastDensity * static_cast<double>(sentences))
        return false;
    const double cosine = cosineOf(block, terms);
    return cosine >= leastCosine &&
           std::ranges::none_of(cluster(seeds, tightGap), [&](const Seeds& part) {
               return part.size() > 1 &&
                      cosine < leastPartOfClusterCosine * cosineOf(blockOf(part), terms);
           });
}

} // namespace

std::vector<PassageBlock> takeSummaries(Seeds& seeds, const SentenceTerms& terms) {
    std::vector<PassageBlock> summaries;
    const auto take = [&](PlaceOf tight, PlaceOf loose) {
        Seeds rest;
        for (Seeds& row : splitAt(std::move(seeds), tight, tightGap))
            for (const Seeds& part : splitAt(std::move(row), loose, looseGap)) {
                if (isSummary(part, terms))
                    summaries.push_back(blockOf(part));
                else
                    rest.insert(rest.end(), part.begin(), part.end());
            }
        seeds = std::move(rest);
    };
    take(&Candidate::left, &Candidate::right);
    take(&Candidate::right, &Candidate::left);
    return summaries;
}

} // namespace wireside
