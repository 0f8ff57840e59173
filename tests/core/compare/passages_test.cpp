// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/passages.h"

#include "tests/core/compare/comparison_checks.h"
#include "tests/core/compare/reports.h"
#include "tests/core/compare/stretches.h"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::u16string leftText(const Comparison& comparison, const Passage& passage) {
    return std::u16string(comparison.left->textOf(passage.left));
}

TEST(Passages, GivenACopiedStretchAmongOthers_ThenItIsOnePassage) {
    const Comparison comparison = compared(reportOf(own + copied), reportOf(copied + others));
    ASSERT_EQ(comparison.passages.size(), 1U);
    const Passage& passage = comparison.passages[0];
    EXPECT_EQ(leftText(comparison, passage), joined(copied, u"\n\n"));
    EXPECT_EQ(comparison.right->textOf(passage.right), joined(copied, u"\n\n"));
    EXPECT_EQ(passage.links, (std::vector<std::size_t>{0, 1, 2, 3}));
}

TEST(Passages, GivenAnInsertedSentence_ThenThePassageSpansTheGap) {
    const Sentences withGap{copied[0], copied[1], others[0], copied[2], copied[3]};
    const Comparison comparison = compared(reportOf(copied + own), reportOf(withGap));
    ASSERT_EQ(comparison.passages.size(), 1U);
    EXPECT_EQ(comparison.right->textOf(comparison.passages[0].right), joined(withGap, u"\n\n"));
}

TEST(Passages, GivenTwoStretchesFarApart_ThenTheyAreTwo) {
    const Sentences filler = own + others + own + others;
    const Sentences left =
        Sentences{copied[0], copied[1]} + filler + Sentences{copied[2], copied[3]};
    const Sentences right = Sentences{copied[2], copied[3]} + Sentences{copied[0], copied[1]};
    EXPECT_EQ(compared(reportOf(left), reportOf(right)).passages.size(), 2U);
}

TEST(Passages, GivenOneShortSentenceInCommon_ThenThereIsNone) {
    const Sentences brief{u"Kelmarra shut four of the six gates."};
    EXPECT_TRUE(compared(reportOf(own + brief), reportOf(brief + others)).passages.empty());
}

TEST(Passages, GivenNothingInCommon_ThenThereIsNone) {
    EXPECT_TRUE(compared(reportOf(own), reportOf(others)).passages.empty());
}

TEST(Passages, GivenWordsOfOneReportOnlyAtAnEdge_ThenTheyAreTrimmed) {
    Sentences longer = copied;
    longer.back() +=
        u" while, on another continent entirely, penguins learned chess from bored astronomers";
    const Comparison comparison = compared(reportOf(copied + own), reportOf(others + longer));
    ASSERT_EQ(comparison.passages.size(), 1U);
    const std::u16string right(comparison.right->textOf(comparison.passages[0].right));
    EXPECT_EQ(right.find(u"penguins"), std::u16string::npos);
}

// Reports that repeat and shuffle their sentences make passages that compete for the same text.
TEST(Passages, GivenRepetitiveReports_ThenNoTwoOverlapOnBothSides) {
    const Sentences pool = copied + own + others;
    std::mt19937 random(77);
    for (int round = 0; round < 60; ++round) {
        const auto anyReport = [&] {
            Sentences sentences;
            for (auto length = 3 + random() % 60; length > 0; --length)
                sentences.push_back(pool[random() % pool.size()]);
            return reportOf(sentences);
        };
        const Report left = anyReport();
        expectWellFormed(compared(left, anyReport()));
        if (testing::Test::HasFailure()) FAIL() << "round " << round;
    }
}

} // namespace
} // namespace wireside
