// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/seed_clusters.h"

#include "core/compare/stem_sums.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wireside {
namespace {

// All tuned on PAN-13, development split.
constexpr double leastSeedDice = 0.28;
// Of the lighter sentence's mass the other one has at least this; and it says something.
constexpr double containedPart = 0.6;
constexpr double containedMass = 20;

// The greatest values of each sentence's pairs.
struct Greatest {
    std::vector<double> dice;
    std::vector<double> matched;

    explicit Greatest(const DocumentTerms& document)
        : dice(document.sentences(), 0), matched(document.sentences(), 0) {}

    void add(std::size_t sentence, const Candidate& pair) {
        dice[sentence] = std::max(dice[sentence], pair.dice);
        matched[sentence] = std::max(matched[sentence], pair.matched);
    }
};

StemSums vectorOf(const DocumentTerms& terms, std::size_t first, std::size_t last,
                  const std::vector<double>& weights) {
    StemSums vector(std::min(terms.firstTerm[last + 1] - terms.firstTerm[first], weights.size()));
    for (std::size_t s = first; s <= last; ++s)
        for (const Term& term : terms.bag(s)) vector[term.stem] += weights[term.stem] * term.count;
    return vector;
}

} // namespace

Seeds findSeeds(const std::vector<Candidate>& candidates, const SentenceTerms& terms) {
    Greatest left(terms.left);
    Greatest right(terms.right);
    for (const Candidate& c : candidates) {
        left.add(c.left, c);
        right.add(c.right, c);
    }
    const auto bestOfBoth = [&](const Candidate& c) {
        return c.dice >= leastSeedDice && c.dice >= left.dice[c.left] &&
               c.dice >= right.dice[c.right];
    };
    const auto contained = [&](const Candidate& c) {
        const double leftMass = terms.left.mass[c.left];
        const double rightMass = terms.right.mass[c.right];
        const double lighter = std::min(leftMass, rightMass);
        return lighter >= containedMass && c.matched >= containedPart * lighter &&
               c.matched >= (leftMass < rightMass ? left.matched[c.left] : right.matched[c.right]);
    };
    Seeds seeds;
    for (const Candidate& c : candidates)
        if (bestOfBoth(c) || contained(c)) seeds.push_back(c);
    return seeds;
}

std::vector<Seeds> splitAt(Seeds seeds, PlaceOf place, std::size_t gap) {
    std::ranges::sort(seeds, {}, place);
    std::vector<Seeds> out;
    for (const Candidate& seed : seeds) {
        if (out.empty() || seed.*place > out.back().back().*place + gap + 1) out.emplace_back();
        out.back().push_back(seed);
    }
    return out;
}

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

PassageBlock blockOf(const Seeds& seeds) {
    PassageBlock block{seeds.front().left, seeds.front().left, seeds.front().right,
                       seeds.front().right, 0};
    for (const Candidate& seed : seeds) {
        block.leftFirst = std::min(block.leftFirst, seed.left);
        block.leftLast = std::max(block.leftLast, seed.left);
        block.rightFirst = std::min(block.rightFirst, seed.right);
        block.rightLast = std::max(block.rightLast, seed.right);
        block.similarity += seed.dice;
    }
    return block;
}

double cosineOf(const PassageBlock& block, const SentenceTerms& terms) {
    const StemSums left = vectorOf(terms.left, block.leftFirst, block.leftLast, terms.weights);
    const StemSums right = vectorOf(terms.right, block.rightFirst, block.rightLast, terms.weights);
    double product = 0;
    double leftSquare = 0;
    double rightSquare = 0;
    left.forEach([&](std::uint32_t stem, double weight) {
        leftSquare += weight * weight;
        if (const double* other = right.find(stem)) product += weight * *other;
    });
    right.forEach([&](std::uint32_t, double weight) { rightSquare += weight * weight; });
    return leftSquare > 0 && rightSquare > 0 ? product / std::sqrt(leftSquare * rightSquare) : 0;
}

} // namespace wireside
