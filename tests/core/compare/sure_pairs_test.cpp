// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/sure_pairs.h"

#include "tests/core/compare/reports.h"

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Candidates = std::vector<Candidate>;
using Kind = Place::Kind;

// Terms of two reports with so many sentences each; what is in them does not matter here.
SentenceTerms sized(std::size_t left, std::size_t right) {
    const auto report = [](std::size_t sentences) {
        return reportOf(std::vector<std::u16string>(sentences, u"It rained."));
    };
    return collectTerms(*report(left), *report(right));
}

Candidate pairOf(std::size_t left, std::size_t right, double dice = 0.9, double order = 0.8) {
    return {left, right, 50, dice, order, false};
}

TEST(SurePairs, GivenTwoSurePairs_ThenTheOthersStandAsInTheHeadersExample) {
    const SurePairs sure({pairOf(0, 0), pairOf(3, 2)}, sized(4, 5));
    EXPECT_EQ(sure.placeOf(1, 1), (Place{Kind::Between, 2, 0}));
    EXPECT_EQ(sure.placeOf(1, 4), (Place{Kind::Across, 0, 0.5}));
}

TEST(SurePairs, GivenNothingSure_ThenNoPlaceIsKnown) {
    EXPECT_EQ(SurePairs({}, sized(3, 3)).placeOf(1, 1), Place{});
    EXPECT_EQ(SurePairs({pairOf(0, 0, 0.5, 0.49)}, sized(3, 3)).placeOf(2, 1), Place{});
    EXPECT_EQ(SurePairs({pairOf(0, 0, 0.5, 0.5)}, sized(3, 3)).placeOf(2, 1).kind, Kind::Between);
}

TEST(SurePairs, GivenASurePair_ThenItSaysNothingOfItself) {
    EXPECT_EQ(SurePairs({pairOf(1, 1)}, sized(3, 3)).placeOf(1, 1), Place{});
}

TEST(SurePairs, GivenPairsBeforeTheFirstAndBehindTheLast_ThenTheyAreBetweenToo) {
    const SurePairs sure({pairOf(2, 3)}, sized(4, 6));
    EXPECT_EQ(sure.placeOf(1, 0), (Place{Kind::Between, 6, 0}));
    EXPECT_EQ(sure.placeOf(3, 5), (Place{Kind::Between, 2, 0}));
}

TEST(SurePairs, GivenASentenceOfASurePairWithAnother_ThenItIsAcross) {
    const SurePairs sure({pairOf(1, 1)}, sized(3, 3));
    EXPECT_EQ(sure.placeOf(1, 2).kind, Kind::Across);
    EXPECT_EQ(sure.placeOf(0, 1).kind, Kind::Across);
}

TEST(SurePairs, GivenSentencesOfTwoSurePairs_ThenTheyAreAcrossTogether) {
    const SurePairs sure({pairOf(0, 0), pairOf(2, 2)}, sized(4, 4));
    EXPECT_EQ(sure.placeOf(0, 2), (Place{Kind::Across, 0, 0.5}));
    EXPECT_EQ(sure.placeOf(2, 0), (Place{Kind::Across, 0, 0.5}));
}

TEST(SurePairs, GivenSurePairsThatCross_ThenTheHeaviestOrderIsTrusted) {
    const SurePairs sure({pairOf(0, 3, 0.8, 0.8), pairOf(1, 1), pairOf(2, 2)}, sized(4, 4));
    EXPECT_EQ(sure.placeOf(0, 3).kind, Kind::Across);
    EXPECT_EQ(sure.placeOf(0, 0), (Place{Kind::Between, 1, 0}));
}

TEST(SurePairs, GivenEquallySurePairsThatCross_ThenTheOneNearerToTheDiagonalIsTrusted) {
    const SentenceTerms terms = sized(4, 4);
    EXPECT_EQ(SurePairs({pairOf(0, 2), pairOf(1, 0)}, terms).placeOf(1, 0), Place{});
    EXPECT_EQ(SurePairs({pairOf(0, 1), pairOf(2, 0)}, terms).placeOf(0, 1), Place{});
}

TEST(SurePairs, GivenRivals_ThenTheSurerOneIsTaken) {
    const SurePairs sure({pairOf(0, 0, 0.7, 0.7), pairOf(0, 1)}, sized(3, 3));
    EXPECT_EQ(sure.placeOf(0, 1), Place{});
    EXPECT_EQ(sure.placeOf(1, 0).kind, Kind::Across);
}

TEST(SurePairs, GivenSidesThatAreSwapped_ThenEachPlaceIsTheSame) {
    std::mt19937 random(20);
    for (int round = 0; round < 200; ++round) {
        const std::size_t lefts = 1 + random() % 9;
        const std::size_t rights = 1 + random() % 9;
        Candidates candidates;
        Candidates swapped;
        for (std::size_t i = 0; i < lefts; ++i)
            for (std::size_t j = 0; j < rights; ++j) {
                if (random() % 3 != 0) continue;
                // No two alike: equally sure pairs that cross as far from the diagonal have no order.
                const double dice = std::uniform_real_distribution(0.2, 1.0)(random);
                candidates.push_back(pairOf(i, j, dice, 0.5));
                swapped.push_back(pairOf(j, i, dice, 0.5));
            }
        std::ranges::sort(swapped, {},
                          [](const Candidate& c) { return std::pair(c.left, c.right); });
        const SurePairs sure(candidates, sized(lefts, rights));
        const SurePairs mirrored(swapped, sized(rights, lefts));
        for (std::size_t i = 0; i < lefts; ++i)
            for (std::size_t j = 0; j < rights; ++j)
                EXPECT_EQ(sure.placeOf(i, j), mirrored.placeOf(j, i))
                    << "round " << round << ": " << i << ", " << j;
        if (testing::Test::HasFailure()) break;
    }
}

} // namespace
} // namespace wireside
