// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/letter_grams.h"

#include "tests/core/compare/reports.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// Of all sentences.
std::vector<std::uint64_t> gramsOf(const Report& report) {
    std::vector<std::size_t> sentences(report->sentences.size());
    std::iota(sentences.begin(), sentences.end(), std::size_t{0});
    return letterGrams(*report, sentences);
}

std::vector<std::uint64_t> gramsOf(std::u16string text) {
    return gramsOf(reportOf(std::move(text)));
}

double dice(std::u16string left, std::u16string right) {
    return letterDice(gramsOf(std::move(left)), gramsOf(std::move(right)));
}

TEST(LetterGrams, GivenAWord_ThenTheyAreItsLettersWithASpaceOnEitherSide) {
    EXPECT_EQ(gramsOf(u"dam").size(), 3U); // " da", "dam", "am "
    EXPECT_EQ(gramsOf(u"a").size(), 1U);
}

TEST(LetterGrams, GivenAnyText_ThenTheyAreSortedAndRepeated) {
    const auto grams = gramsOf(u"dam dam");
    EXPECT_EQ(grams.size(), 7U); // those of "dam" twice, and "m d"
    EXPECT_TRUE(std::ranges::is_sorted(grams));
    EXPECT_TRUE(std::ranges::is_sorted(gramsOf(sampleReport(1))));
}

TEST(LetterGrams, GivenOtherCaseMarksAndTitles_ThenTheyAreTheSame) {
    EXPECT_EQ(gramsOf(u"\u201CMR. ODE\u201D left!"), gramsOf(u"Ode left"));
}

TEST(LetterGrams, GivenSomeSentences_ThenTheyAreOfThoseAlone) {
    const Report report = reportOf({u"The dam broke.", u"It rained.", u"Boats sank."});
    EXPECT_EQ(letterGrams(*report, {0, 2}), gramsOf(u"The dam broke. Boats sank."));
    EXPECT_TRUE(letterGrams(*report, {}).empty());
}

TEST(LetterGrams, GivenNoWords_ThenThereAreNone) {
    EXPECT_TRUE(gramsOf(u"").empty());
    EXPECT_TRUE(gramsOf(u"* * *").empty());
}

TEST(LetterDice, GivenOtherFormsOfTheSameWords_ThenItIsTheHeadersExample) {
    EXPECT_NEAR(dice(u"The Kelmarran economy", u"Kelmarra's economic crisis"), 0.53, 0.005);
}

TEST(LetterDice, GivenTheSameText_ThenItIsOne) {
    const auto grams = gramsOf(sampleReport(1));
    EXPECT_EQ(letterDice(grams, grams), 1);
}

TEST(LetterDice, GivenNothingInCommon_ThenItIsZero) {
    EXPECT_EQ(dice(u"dam", u"port"), 0);
    EXPECT_EQ(dice(u"", u"port"), 0);
    EXPECT_EQ(dice(u"dam", u""), 0);
    EXPECT_EQ(dice(u"", u""), 0);
}

TEST(LetterDice, GivenARepetition_ThenItsLettersHaveNoPartner) {
    EXPECT_DOUBLE_EQ(dice(u"dam dam", u"dam"), 2.0 * 3 / (7 + 3));
}

// What stems take for two words: a name in another transcription.
TEST(LetterDice, GivenANameSpelledOtherwise_ThenItIsFarMoreAlikeThanAnotherName) {
    EXPECT_GT(dice(u"Savrenyev", u"Savreniev"), 2 * dice(u"Savrenyev", u"Haldornov"));
}

TEST(LetterDice, GivenSidesThatAreSwapped_ThenItIsTheSame) {
    const auto left = gramsOf(sampleReport(1));
    const auto right = gramsOf(sampleReport(3));
    EXPECT_EQ(letterDice(left, right), letterDice(right, left));
    EXPECT_GT(letterDice(left, right), 0);
    EXPECT_LT(letterDice(left, right), 1);
}

} // namespace
} // namespace wireside
