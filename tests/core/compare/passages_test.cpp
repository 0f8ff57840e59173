// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/passages.h"

#include "tests/core/compare/comparison_checks.h"
#include "tests/core/compare/reports.h"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;

const Sentences copied{
    u"Kelmarra shut four of the six gates at the Hadrun dam in February.",
    u"Crowds in Savreny marched against the ministry for eleven nights, banging saucepans.",
    u"General Stenn warned that his border guards would turn the wheel themselves.",
    u"Rice futures lost a tenth of their value within a single week of the first quarrel."};
const Sentences own{u"A bakery opened on Harbour Street with a queue around the block.",
                    u"Its owner, a former sailor, sells bread shaped like anchors.",
                    u"The mayor bought two loaves and ate them on the steps of the museum."};
const Sentences others{u"Librarians found a medieval map behind a radiator.",
                       u"It shows an island that no ship has ever reported.",
                       u"Scholars from three universities are quarrelling over the ink."};

Sentences operator+(Sentences first, const Sentences& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

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
