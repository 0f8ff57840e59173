// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/passage_blocks.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace wireside {
namespace {

// All tuned on PAN-13, development split.
constexpr double leastSeedDice = 0.28;
constexpr double leastEdgeDice = 0.36;
constexpr double leastCosine = 0.40;
constexpr std::size_t smallestGap = 2;
constexpr double growBothDice = 0.22;
constexpr double growOneDice = 0.26;

using Seeds = std::vector<Candidate>;

// Pairs that are each other's best.
Seeds findSeeds(const std::vector<Candidate>& candidates, const SentenceTerms& terms) {
    std::vector<double> leftBest(terms.left.sentences(), 0);
    std::vector<double> rightBest(terms.right.sentences(), 0);
    for (const Candidate& c : candidates) {
        leftBest[c.left] = std::max(leftBest[c.left], c.dice);
        rightBest[c.right] = std::max(rightBest[c.right], c.dice);
    }
    Seeds seeds;
    for (const Candidate& c : candidates)
        if (c.dice >= leastSeedDice && c.dice >= leftBest[c.left] && c.dice >= rightBest[c.right])
            seeds.push_back(c);
    return seeds;
}

// Splits at gaps in one side's order.
std::vector<Seeds> splitAt(Seeds seeds, std::size_t Candidate::*place, std::size_t gap) {
    std::ranges::sort(seeds, {}, place);
    std::vector<Seeds> out;
    for (const Candidate& seed : seeds) {
        if (out.empty() || seed.*place > out.back().back().*place + gap + 1) out.emplace_back();
        out.back().push_back(seed);
    }
    return out;
}

// Splits until no cluster has a gap on either side.
std::vector<Seeds> cluster(Seeds seeds, std::size_t gap) {
    std::vector<Seeds> done;
    std::vector<Seeds> open{std::move(seeds)};
    while (!open.empty()) {
        const Seeds next = std::move(open.back());
        open.pop_back();
        auto parts = splitAt(next, &Candidate::left, gap);
        if (parts.size() == 1) parts = splitAt(next, &Candidate::right, gap);
        if (parts.size() == 1)
            done.push_back(std::move(parts.front()));
        else
            for (Seeds& part : parts) open.push_back(std::move(part));
    }
    return done;
}

Block blockOf(const Seeds& seeds) {
    Block block{seeds.front().left, seeds.front().left, seeds.front().right, seeds.front().right,
                0};
    for (const Candidate& seed : seeds) {
        block.leftFirst = std::min(block.leftFirst, seed.left);
        block.leftLast = std::max(block.leftLast, seed.left);
        block.rightFirst = std::min(block.rightFirst, seed.right);
        block.rightLast = std::max(block.rightLast, seed.right);
        block.similarity += seed.dice;
    }
    return block;
}

using Vector = std::unordered_map<std::uint32_t, double>;

Vector vectorOf(const DocumentTerms& terms, std::size_t first, std::size_t last,
                const std::vector<double>& weights) {
    Vector vector;
    for (std::size_t s = first; s <= last; ++s)
        for (const Term& term : terms.bag(s)) vector[term.stem] += weights[term.stem] * term.count;
    return vector;
}

double cosine(const Block& block, const SentenceTerms& terms) {
    const Vector left = vectorOf(terms.left, block.leftFirst, block.leftLast, terms.weights);
    const Vector right = vectorOf(terms.right, block.rightFirst, block.rightLast, terms.weights);
    double product = 0;
    double leftSquare = 0;
    double rightSquare = 0;
    for (const auto& [stem, weight] : left) {
        leftSquare += weight * weight;
        if (const auto found = right.find(stem); found != right.end())
            product += weight * found->second;
    }
    for (const auto& [stem, weight] : right) rightSquare += weight * weight;
    return leftSquare > 0 && rightSquare > 0 ? product / std::sqrt(leftSquare * rightSquare) : 0;
}

// Weak pairs at a cluster's edges in one side's order, unless a strong one stands beside them.
void dropWeakEdges(Seeds& seeds, std::size_t Candidate::*place) {
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
               std::vector<Block>& blocks) {
    for (Seeds& part : cluster(std::move(seeds), gap)) {
        const bool holds = cosine(blockOf(part), terms) > leastCosine;
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

bool overlap(const Block& a, const Block& b) {
    return a.leftFirst <= b.leftLast && b.leftFirst <= a.leftLast && a.rightFirst <= b.rightLast &&
           b.rightFirst <= a.rightLast;
}

// Of overlapping blocks the one with most in common stays; of equals the earlier one.
std::vector<Block> withoutOverlaps(std::vector<Block> blocks) {
    std::ranges::sort(blocks, {}, [](const Block& block) {
        return std::pair(-block.similarity, block.leftFirst + block.rightFirst);
    });
    std::vector<Block> kept;
    for (const Block& block : blocks)
        if (std::ranges::none_of(kept, [&](const Block& other) { return overlap(block, other); }))
            kept.push_back(block);
    return kept;
}

class Grower {
public:
    explicit Grower(const std::vector<Candidate>& candidates) : m_candidates(candidates) {}

    void grow(Block& block) const {
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
        const auto found =
            std::ranges::lower_bound(m_candidates, std::pair(left, right), {},
                                     [](const Candidate& c) { return std::pair(c.left, c.right); });
        return found != m_candidates.end() && found->left == left && found->right == right
                   ? found->dice
                   : 0;
    }

    const std::vector<Candidate>& m_candidates;
};

} // namespace

std::vector<Block> findBlocks(const std::vector<Candidate>& candidates, const SentenceTerms& terms,
                              std::size_t mostGap) {
    std::vector<Block> blocks;
    Seeds seeds = findSeeds(candidates, terms);
    if (seeds.empty()) return blocks;
    addBlocks(std::move(seeds), terms, mostGap, blocks);
    blocks = withoutOverlaps(std::move(blocks));
    const Grower grower(candidates);
    for (Block& block : blocks) grower.grow(block);
    return withoutOverlaps(std::move(blocks));
}

} // namespace wireside
