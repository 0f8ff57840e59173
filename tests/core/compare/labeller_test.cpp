// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/labeller.h"

#include "tests/core/compare/reports.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

LinkLabel labelled(const SentenceGroup& group, const SentenceTerms& terms) {
    CommonSubsequence subsequence(terms.forms);
    return labelLink(group, terms, subsequence);
}

// The label of two one-sentence reports.
LinkLabel labelOf(const std::u16string& left, const std::u16string& right) {
    const Report a = reportOf(left);
    const Report b = reportOf(right);
    EXPECT_EQ(a->sentences.size(), 1U);
    EXPECT_EQ(b->sentences.size(), 1U);
    return labelled({{0}, {0}, 1}, collectTerms(*a, *b));
}

// Twenty-six words that no rule of English touches.
const std::vector<std::u16string> alphabet =
    wordsOf(u"alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike "
            u"november oscar papa quebec romeo "
            u"sierra tango uniform victor whiskey xray yankee zulu");

std::u16string firstWords(std::size_t count) {
    return joined({alphabet.begin(), alphabet.begin() + static_cast<std::ptrdiff_t>(count)}, u" ");
}

TEST(Labeller, GivenTheSameWordsInOrder_ThenTheyAreSharedWithScoreOne) {
    const LinkLabel label =
        labelOf(u"Mr. Ode's neighbours travelled 7-1/2 hours to the U.S.",
                u"Ode\u2019s neighbors traveled seven and a half hours to the US");
    EXPECT_EQ(label, (LinkLabel{MatchKind::Shared, 1, {1, 1}}));
}

TEST(Labeller, GivenTitlesOnOneSide_ThenTheyCountForNothing) {
    EXPECT_EQ(labelOf(u"Mrs. Varden met Dr. Oresk", u"Varden met Oresk").score, 1);
}

TEST(Labeller, GivenSeventeenOfTwentyWordsInOrder_ThenItIsShared) {
    EXPECT_EQ(labelOf(firstWords(17), firstWords(20)).kind, MatchKind::Shared);
    EXPECT_EQ(labelOf(firstWords(20), firstWords(17)).kind, MatchKind::Shared);
}

TEST(Labeller, GivenLessThanThatOnEitherSide_ThenItIsReworded) {
    EXPECT_EQ(labelOf(firstWords(16), firstWords(20)).kind, MatchKind::Reworded);
    EXPECT_EQ(labelOf(firstWords(20), firstWords(16)).kind, MatchKind::Reworded);
    EXPECT_EQ(labelOf(firstWords(17), firstWords(21)).kind, MatchKind::Reworded);
}

TEST(Labeller, GivenTheSameWordsInAnotherOrder_ThenItIsRewordedAndTheScoreBelowOne) {
    const LinkLabel label =
        labelOf(firstWords(20),
                joined({firstWords(20).substr(firstWords(10).size() + 1), firstWords(10)}, u" "));
    EXPECT_EQ(label.kind, MatchKind::Reworded);
    EXPECT_LT(label.score, 1);
    EXPECT_EQ(label.coverage, (Coverage{1, 1}));
}

TEST(Labeller, GivenOneWordOfManyChanged_ThenTheScoreIsBelowOne) {
    const std::u16string text = firstWords(26);
    const LinkLabel label = labelOf(text, text + u" omega");
    EXPECT_EQ(label.kind, MatchKind::Shared);
    EXPECT_LT(label.score, 1);
}

TEST(Labeller, GivenANegationOnOneSide_ThenTheScoreIsBelowOne) {
    EXPECT_LT(labelOf(u"They can wait for rain", u"They cannot wait for rain").score, 1);
    EXPECT_LT(labelOf(u"They did wait for rain", u"They didn't wait for rain").score, 1);
}

TEST(Labeller, GivenASideWithinTheOther_ThenCoverageTellsWhich) {
    const LinkLabel label = labelOf(firstWords(5), firstWords(20));
    EXPECT_EQ(label.coverage, (Coverage{1, 0.25}));
}

TEST(Labeller, GivenNothingInCommon_ThenScoreAndCoverageAreZero) {
    const LinkLabel label = labelOf(u"alpha bravo", u"charlie delta");
    EXPECT_EQ(label, (LinkLabel{MatchKind::Reworded, 0, {0, 0}}));
}

TEST(Labeller, GivenASplitSentence_ThenItsPartsAreLabelledTogether) {
    const Report left = reportOf(u"Kelmarra shut the gates and crowds marched in Savreny.");
    const Report right = reportOf(u"Kelmarra shut the gates. Crowds marched in Savreny.");
    const LinkLabel label = labelled({{0}, {0, 1}, 1}, collectTerms(*left, *right));
    EXPECT_EQ(label.kind, MatchKind::Shared);
    EXPECT_EQ(label.coverage, (Coverage{1, 1}));
}

} // namespace
} // namespace wireside
