// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds the engine to the alignments made by hand.
#include "tests/core/compare/gold_score.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

// What the engine must reach at least, over all pairs of a class together. Raise these when it gets better.
struct Floor {
    double precision = 0;
    double recall = 0;
    double kindAccuracy = 0;
};
constexpr Floor nearCopyFloor{0.97, 0.83, 0.89};
constexpr Floor independentFloor{0.95, 0.75, 0.88};

using Pairs = std::vector<std::pair<int, int>>;
// 2 is a copy of 1, and 3 a rewrite of it; 4 and 5 are others' reports.
const Pairs nearCopies{{1, 2}, {1, 3}, {2, 3}};
const Pairs independent{{1, 4}, {1, 5}, {2, 4}, {2, 5}, {3, 4}, {3, 5}, {4, 5}};

void expectAtLeast(const Floor& floor, const Pairs& pairs) {
    GoldScore total;
    for (const auto& [left, right] : pairs) {
        const GoldAlignment gold = loadGold(left, right);
        GoldScore score = scoreAgainst(gold, compared(gold.left.report, gold.right.report));
        score.report =
            "-- " + std::to_string(left) + " and " + std::to_string(right) + "\n" + score.report;
        total += score;
    }
    testing::Test::RecordProperty("precision", std::to_string(total.precision()));
    testing::Test::RecordProperty("recall", std::to_string(total.recall()));
    testing::Test::RecordProperty("kindAccuracy", std::to_string(total.kindAccuracy()));
    const bool reached = total.precision() >= floor.precision && total.recall() >= floor.recall &&
                         total.kindAccuracy() >= floor.kindAccuracy;
    EXPECT_TRUE(reached) << "precision " << total.precision() << " of at least " << floor.precision
                         << ", recall " << total.recall() << " of at least " << floor.recall
                         << ", kinds " << total.kindAccuracy() << " of at least "
                         << floor.kindAccuracy << "\n"
                         << total.report;
}

TEST(GoldAlignments, GivenNearCopies_ThenTheEngineAgrees) {
    expectAtLeast(nearCopyFloor, nearCopies);
}

TEST(GoldAlignments, GivenIndependentReports_ThenTheEngineAgrees) {
    expectAtLeast(independentFloor, independent);
}

TEST(GoldAlignments, GivenAnyReport_ThenItsSentencesEndWhereTheHandSaidSo) {
    const GoldAlignment first = loadGold(1, 2);
    const GoldAlignment second = loadGold(3, 4);
    const GoldAlignment third = loadGold(4, 5);
    for (const GoldSide* side :
         {&first.left, &first.right, &second.left, &second.right, &third.right})
        EXPECT_THAT(wrongBounds(*side), testing::IsEmpty());
}

// The score itself, on a pair where everything is known.
TEST(GoldScore, GivenAComparisonWithoutLinks_ThenNothingIsFoundAndAllIsMissed) {
    const GoldAlignment gold = loadGold(1, 2);
    Comparison none;
    none.left = gold.left.report;
    none.right = gold.right.report;
    none.linksOfLeft.resize(none.left->sentences.size());
    none.linksOfRight.resize(none.right->sentences.size());
    const GoldScore score = scoreAgainst(gold, none);
    EXPECT_EQ(score.foundLinks, 0U);
    EXPECT_EQ(score.recall(), 0);
    EXPECT_GT(score.goldLinks, 20U);
    EXPECT_NE(score.report.find("missed link"), std::string::npos);
}

} // namespace
} // namespace wireside
