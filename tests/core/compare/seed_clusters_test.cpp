// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/seed_clusters.h"

#include "tests/core/compare/reports.h"

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Candidate pairOf(std::size_t left, std::size_t right, double dice = 0.5, double matched = 0) {
    return {left, right, matched, dice, 0, false};
}

Pairs pairsOf(const Seeds& seeds) {
    Pairs pairs;
    for (const Candidate& seed : seeds) pairs.emplace_back(seed.left, seed.right);
    std::ranges::sort(pairs);
    return pairs;
}

std::vector<Pairs> pairsOf(const std::vector<Seeds>& clusters) {
    std::vector<Pairs> out;
    for (const Seeds& seeds : clusters) out.push_back(pairsOf(seeds));
    std::ranges::sort(out);
    return out;
}

// Terms in which the sentences of either side weigh so much.
SentenceTerms weighing(std::vector<double> left, std::vector<double> right) {
    SentenceTerms terms;
    terms.left.mass = std::move(left);
    terms.right.mass = std::move(right);
    return terms;
}

TEST(FindSeeds, GivenRivals_ThenPairsThatAreEachOthersBestAreSeeds) {
    const std::vector<Candidate> candidates{pairOf(0, 0, 0.6), pairOf(0, 1, 0.5), pairOf(1, 1, 0.4),
                                            pairOf(2, 2, 0.2)};
    EXPECT_EQ(pairsOf(findSeeds(candidates, weighing({90, 90, 90}, {90, 90, 90}))),
              (Pairs{{0, 0}}));
}

TEST(FindSeeds, GivenASentenceThatALongerOneContains_ThenTheyAreASeed) {
    const std::vector<Candidate> candidates{pairOf(0, 0, 0.6, 80), pairOf(1, 0, 0.3, 35)};
    EXPECT_EQ(pairsOf(findSeeds(candidates, weighing({90, 40}, {180}))), (Pairs{{0, 0}, {1, 0}}));
}

TEST(FindSeeds, GivenAContainedSentenceThatSaysLittle_ThenItIsNoSeed) {
    const std::vector<Candidate> candidates{pairOf(0, 0, 0.6, 80), pairOf(1, 0, 0.2, 19)};
    EXPECT_EQ(pairsOf(findSeeds(candidates, weighing({90, 19}, {180}))), (Pairs{{0, 0}}));
}

TEST(FindSeeds, GivenNoCandidates_ThenThereAreNone) {
    EXPECT_TRUE(findSeeds({}, weighing({}, {90})).empty());
}

TEST(Cluster, GivenAGap_ThenItIsTheHeadersExample) {
    EXPECT_EQ(pairsOf(cluster({pairOf(3, 10), pairOf(4, 11), pairOf(9, 12)}, 2)),
              (std::vector<Pairs>{{{3, 10}, {4, 11}}, {{9, 12}}}));
}

TEST(Cluster, GivenAGapOnTheRightOnly_ThenItPartsToo) {
    EXPECT_EQ(pairsOf(cluster({pairOf(0, 0), pairOf(1, 9), pairOf(2, 1)}, 3)),
              (std::vector<Pairs>{{{0, 0}, {2, 1}}, {{1, 9}}}));
}

TEST(Cluster, GivenAGapOfJustTheSentencesAllowed_ThenItIsBridged) {
    EXPECT_EQ(cluster({pairOf(0, 0), pairOf(3, 3)}, 2).size(), 1U);
    EXPECT_EQ(cluster({pairOf(0, 0), pairOf(4, 3)}, 2).size(), 2U);
}

TEST(Cluster, GivenNoSeeds_ThenThereIsNoCluster) {
    for (const Seeds& seeds : cluster({}, 2)) EXPECT_FALSE(seeds.empty());
    EXPECT_TRUE(splitAt({}, &Candidate::left, 2).empty());
}

TEST(SplitAt, GivenSeedsInAnyOrder_ThenPartsAreInOrder) {
    const auto parts = splitAt({pairOf(9, 0), pairOf(1, 5), pairOf(2, 7)}, &Candidate::left, 1);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(pairsOf(parts[0]), (Pairs{{1, 5}, {2, 7}}));
    EXPECT_EQ(pairsOf(parts[1]), (Pairs{{9, 0}}));
}

TEST(Cluster, GivenRandomSeeds_ThenEachIsInOneClusterAndNoClusterHasAGap) {
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        Seeds seeds;
        for (auto count = random() % 30; count > 0; --count)
            seeds.push_back(pairOf(random() % 40, random() % 40));
        const std::size_t gap = random() % 6;
        Seeds all;
        for (const Seeds& part : cluster(seeds, gap)) {
            all.insert(all.end(), part.begin(), part.end());
            EXPECT_LE(splitAt(part, &Candidate::left, gap).size(), 1U) << "round " << round;
            EXPECT_LE(splitAt(part, &Candidate::right, gap).size(), 1U) << "round " << round;
        }
        EXPECT_EQ(pairsOf(all), pairsOf(seeds)) << "round " << round;
    }
}

TEST(BlockOf, GivenSeeds_ThenItSpansThemAndAddsTheirDice) {
    EXPECT_EQ(blockOf({pairOf(4, 11, 0.5), pairOf(3, 12, 0.25), pairOf(5, 10, 0.25)}),
              (PassageBlock{3, 5, 10, 12, 1}));
}

TEST(CosineOf, GivenBlocks_ThenItIsOneForTheSameWordsAndZeroForNone) {
    const Sentences story{u"Kelmarra shut four gates.", u"Crowds marched in Savreny."};
    const Sentences shuffled{story[1], story[0], u"Librarians found maps."};
    const SentenceTerms terms = collectTerms(*reportOf(story), *reportOf(shuffled));
    const SentenceTerms swapped = collectTerms(*reportOf(shuffled), *reportOf(story));
    EXPECT_NEAR(cosineOf({0, 1, 0, 1, 0}, terms), 1, 1e-9);
    EXPECT_EQ(cosineOf({0, 1, 2, 2, 0}, terms), 0);
    const double part = cosineOf({0, 1, 0, 2, 0}, terms);
    EXPECT_GT(part, 0);
    EXPECT_LT(part, 1);
    EXPECT_NEAR(part, cosineOf({0, 2, 0, 1, 0}, swapped), 1e-9);
}

} // namespace
} // namespace wireside
