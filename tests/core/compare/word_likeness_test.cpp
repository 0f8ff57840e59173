// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_likeness.h"

#include "tests/core/compare/scripts.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// The likeness of the first tokens of two texts, whichever side they stand on.
WordLikeness between(std::u16string_view left, std::u16string_view right) {
    const ScriptSides sides = scriptSides(left, right);
    const WordLikeness found = likeness(sides.left.at(0), sides.right.at(0));
    EXPECT_EQ(found, likeness(sides.right.at(0), sides.left.at(0))) << "depends on the side";
    return found;
}

TEST(WordLikeness, GivenTheSameWord_ThenCaseAndSpellingDoNotMatter) {
    EXPECT_EQ(between(u"Gates", u"gates"), WordLikeness::SameForm);
    EXPECT_EQ(between(u"neighbour", u"neighbor"), WordLikeness::SameForm);
    EXPECT_EQ(between(u"fourteen", u"14"), WordLikeness::SameForm);
}

TEST(WordLikeness, GivenAnotherFormOfTheWord_ThenItIsOfTheSameStem) {
    EXPECT_EQ(between(u"gates", u"gate"), WordLikeness::SameStem);
    EXPECT_EQ(between(u"rose", u"rise"), WordLikeness::SameStem);
}

TEST(WordLikeness, GivenANameSpelledOtherwise_ThenItIsAlike) {
    EXPECT_EQ(between(u"Hadrun", u"Hadroun"), WordLikeness::AlikeForm);
    EXPECT_EQ(between(u"Savrenyev", u"Savreniev"), WordLikeness::AlikeForm);
}

TEST(WordLikeness, GivenShortWordsOfLikeLetters_ThenTheyAreNotAlike) {
    EXPECT_EQ(between(u"dam", u"dram"), WordLikeness::BothContent);
    EXPECT_EQ(between(u"port", u"pork"), WordLikeness::AlikeForm) << "from four letters on";
}

TEST(WordLikeness, GivenFunctionWordsOfTheSameWork_ThenTheyAreOfOneClass) {
    EXPECT_EQ(between(u"the", u"its"), WordLikeness::SameClass);
    EXPECT_EQ(between(u"of", u"within"), WordLikeness::SameClass);
    EXPECT_EQ(between(u"will", u"would"), WordLikeness::SameClass);
    EXPECT_EQ(between(u"say", u"said"), WordLikeness::SameClass);
}

TEST(WordLikeness, GivenFunctionWordsOfOtherWork_ThenTheyHaveNothingInCommon) {
    EXPECT_EQ(between(u"the", u"of"), WordLikeness::None);
    EXPECT_EQ(between(u"will", u"was"), WordLikeness::None);
    EXPECT_EQ(between(u"not", u"very"), WordLikeness::None) << "words of no class";
}

TEST(WordLikeness, GivenOtherNumbersOrOtherMarks_ThenTheyAreOfOneClass) {
    EXPECT_EQ(between(u"14", u"seventeen"), WordLikeness::SameClass);
    EXPECT_EQ(between(u",", u";"), WordLikeness::SameClass);
}

TEST(WordLikeness, GivenOtherContentWords_ThenTheyCanStandForEachOther) {
    EXPECT_EQ(between(u"ferries", u"boats"), WordLikeness::BothContent);
}

TEST(WordLikeness, GivenTokensOfOtherKinds_ThenTheyHaveNothingInCommon) {
    EXPECT_EQ(between(u"dam", u"the"), WordLikeness::None);
    EXPECT_EQ(between(u"dam", u"14"), WordLikeness::None);
    EXPECT_EQ(between(u"dam", u","), WordLikeness::None);
    EXPECT_EQ(between(u"the", u","), WordLikeness::None);
}

} // namespace
} // namespace wireside
