// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/passage_blocks.h"

#include "core/compare/summaries.h"

#include <algorithm>
#include <utility>

namespace wireside {
namespace {

// All tuned on PAN-13, development split.
constexpr std::size_t usualGap = 4;
constexpr std::size_t smallestGap = 2;
constexpr double leastEdgeDice = 0.31;
constexpr double leastCosine = 0.40;
constexpr double growBothDice = 0.23;
constexpr double growOneDice = 0.26;

// Weak pairs at a cluster's edges in one side's order, unless a strong one stands beside them.
void dropWeakEdges(Seeds& seeds, PlaceOf place) {
    std::ranges::sort(seeds, {}, place);
    const auto isProp = [&](std::size_t at, std::size_t beside) {
        const std::size_t gap = std::max(seeds[at].*place, seeds[beside].*place) -
                                std::min(seeds[at].*place, seeds[beside].*place);
        return seeds[beside].dice >= leastEdgeDice && gap <= 1;
    };
    const auto weak = [&](std::size_t at) { return seeds[at].dice < leastEdgeDice; };
    while (!seeds.empty() && weak(0) && (seeds.size() == 1 || !isProp(0, 1)))
        seeds.erase(seeds.begin());
    while (!seeds.empty() && weak(seeds.size() - 1) &&
           (seeds.size() == 1 || !isProp(seeds.size() - 1, seeds.size() - 2)))
        seeds.pop_back();
}

// Clusters that hold together; a loose one is split at smaller gaps, and given up at the smallest.
void addBlocks(Seeds seeds, const SentenceTerms& terms, std::size_t gap,
               std::vector<PassageBlock>& blocks) {
    for (Seeds& part : cluster(std::move(seeds), gap)) {
        const bool holds = cosineOf(blockOf(part), terms) > leastCosine;
        if (!holds && gap > smallestGap) {
            addBlocks(std::move(part), terms, std::min(gap - 1, std::size_t{3}), blocks);
            continue;
        }
        if (!holds) continue;
        dropWeakEdges(part, &Candidate::left);
        dropWeakEdges(part, &Candidate::right);
        if (!part.empty()) blocks.push_back(blockOf(part));
    }
}

bool overlap(const PassageBlock& a, const PassageBlock& b) {
    return a.leftFirst <= b.leftLast && b.leftFirst <= a.leftLast && a.rightFirst <= b.rightLast &&
           b.rightFirst <= a.rightLast;
}

// Of overlapping blocks the one with most in common stays; of equals the earlier one.
std::vector<PassageBlock> withoutOverlaps(std::vector<PassageBlock> blocks) {
    std::ranges::sort(blocks, {}, [](const PassageBlock& block) {
        return std::pair(-block.similarity, block.leftFirst + block.rightFirst);
    });
    std::vector<PassageBlock> kept;
    for (const PassageBlock& block : blocks)
        if (std::ranges::none_of(kept,
                                 [&](const PassageBlock& other) { return overlap(block, other); }))
            kept.push_back(block);
    return kept;
}

class Grower {
public:
    explicit Grower(const std::vector<Candidate>& candidates) : m_candidates(candidates) {}

    void grow(PassageBlock& block) const {
        if (block.leftFirst > 0 && block.rightFirst > 0 &&
            dice(block.leftFirst - 1, block.rightFirst - 1) >= growBothDice) {
            --block.leftFirst;
            --block.rightFirst;
        } else {
            const double left =
                block.leftFirst > 0 ? dice(block.leftFirst - 1, block.rightFirst) : 0;
            const double right =
                block.rightFirst > 0 ? dice(block.leftFirst, block.rightFirst - 1) : 0;
            if (std::max(left, right) >= growOneDice)
                --(left > right ? block.leftFirst : block.rightFirst);
        }
        if (dice(block.leftLast + 1, block.rightLast + 1) >= growBothDice) {
            ++block.leftLast;
            ++block.rightLast;
        } else {
            const double left = dice(block.leftLast + 1, block.rightLast);
            const double right = dice(block.leftLast, block.rightLast + 1);
            if (std::max(left, right) >= growOneDice)
                ++(left > right ? block.leftLast : block.rightLast);
        }
    }

private:
    [[nodiscard]] double dice(std::size_t left, std::size_t right) const {
        const auto place = placeOf(m_candidates, left, right);
        return place ? m_candidates[*place].dice : 0;
    }

    const std::vector<Candidate>& m_candidates;
};

} // namespace

std::vector<PassageBlock> findBlocks(const std::vector<Candidate>& candidates,
                                     const SentenceTerms& terms) {
    Seeds seeds = findSeeds(candidates, terms);
    std::vector<PassageBlock> blocks = takeSummaries(seeds, terms);
    addBlocks(std::move(seeds), terms, usualGap, blocks);
    blocks = withoutOverlaps(std::move(blocks));
    const Grower grower(candidates);
    for (PassageBlock& block : blocks) grower.grow(block);
    return withoutOverlaps(std::move(blocks));
}

} // namespace wireside
