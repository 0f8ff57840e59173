// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights.h"

#include "core/compare/sentence_terms.h"
#include "tests/core/compare/reports.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Weights, GivenRareAndCommonStems_ThenRareOnesWeighMore) {
    EXPECT_GT(backgroundWeight(u"abbot"), backgroundWeight(u"abandon"));
    EXPECT_GT(backgroundWeight(u"abandon"), backgroundWeight(u"year"));
}

TEST(Weights, GivenAStemThatTheTableLacks_ThenItWeighsAsAName) {
    EXPECT_DOUBLE_EQ(backgroundWeight(u"kelmarra"), 9.8);
    EXPECT_DOUBLE_EQ(backgroundWeight(u""), 9.8);
    EXPECT_DOUBLE_EQ(backgroundWeight(u"\u56FD\u4F1A"), 9.8);
}

TEST(Weights, GivenAStemInEverySentence_ThenOnlyTheBackgroundWeighs) {
    EXPECT_NEAR(stemWeight(6, {1000, 1000}, false), 0.75 * 6, 0.001);
}

TEST(Weights, GivenTheFormula_ThenItIsThatOfTheHeader) {
    EXPECT_DOUBLE_EQ(stemWeight(6, {40, 2}, false), 0.75 * 6 + 0.5 * std::log(41 / 2.5));
    EXPECT_DOUBLE_EQ(stemWeight(6, {40, 2}, true), 0.3 * stemWeight(6, {40, 2}, false));
}

TEST(Weights, GivenAnyWordOfAnyReport_ThenItNeverWeighsLessThanNothing) {
    for (const int number : sampleNumbers) {
        const Report report = sampleReport(number);
        const SentenceTerms terms = collectTerms(*report, *report);
        EXPECT_TRUE(std::ranges::all_of(terms.weights, [](double weight) { return weight > 0; }));
    }
}

TEST(Weights, GivenTheCommonestWords_ThenTheyStillWeighSomething) {
    for (const char16_t* stem : {u"be", u"have", u"the", u"not", u"say", u"year", u"person", u"go"})
        EXPECT_GT(stemWeight(backgroundWeight(stem), {1000, 1000}, false), 0)
            << testing::PrintToString(std::u16string(stem));
}

} // namespace
} // namespace wireside
