// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/abbreviations.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Abbreviations, GivenAWordBeforeAStop_ThenItsKindIsTold) {
    EXPECT_EQ(abbreviationOf(u"Gen"), Abbreviation::BeforeName);
    EXPECT_EQ(abbreviationOf(u"No"), Abbreviation::BeforeNumber);
    EXPECT_EQ(abbreviationOf(u"Sept"), Abbreviation::Month);
    EXPECT_EQ(abbreviationOf(u"p.m"), Abbreviation::Time);
    EXPECT_EQ(abbreviationOf(u"Inc"), Abbreviation::MayEnd);
    EXPECT_EQ(abbreviationOf(u"river"), Abbreviation::None);
}

TEST(Abbreviations, GivenLettersWithStopsBetween_ThenTheyMayEndASentence) {
    EXPECT_EQ(abbreviationOf(u"U.S"), Abbreviation::MayEnd);
    EXPECT_EQ(abbreviationOf(u"a.b.c"), Abbreviation::MayEnd);
    EXPECT_EQ(abbreviationOf(u"a.bc"), Abbreviation::None);
}

TEST(Abbreviations, GivenSmallLetters_ThenTitlesPlacesAndCompaniesAreWords) {
    for (const char16_t* word : {u"ill", u"mass", u"det", u"maj", u"fr", u"co", u"wash"})
        EXPECT_EQ(abbreviationOf(word), Abbreviation::None);
    for (const char16_t* word : {u"vs", u"v", u"cf", u"e.g", u"i.e", u"viz", u"approx"})
        EXPECT_EQ(abbreviationOf(word), Abbreviation::BeforeName);
    EXPECT_EQ(abbreviationOf(u"etc"), Abbreviation::MayEnd);
    EXPECT_EQ(abbreviationOf(u"Ft"), Abbreviation::BeforeName);
    EXPECT_EQ(abbreviationOf(u"ft"), Abbreviation::BeforeNumber);
}

TEST(Abbreviations, GivenAnyCase_ThenTheyAreKnown) {
    EXPECT_EQ(abbreviationOf(u"GEN"), Abbreviation::BeforeName);
    EXPECT_EQ(abbreviationOf(u"A.M"), Abbreviation::Time);
    EXPECT_TRUE(isTitle(u"MRS"));
    EXPECT_TRUE(beginsSentences(u"the"));
    EXPECT_TRUE(attributesSpeech(u"SAID"));
}

TEST(Abbreviations, GivenMonthsThatAreWordsToo_ThenTheirStopEndsASentence) {
    EXPECT_EQ(abbreviationOf(u"may"), Abbreviation::None);
    EXPECT_EQ(abbreviationOf(u"July"), Abbreviation::None);
    EXPECT_TRUE(isMonth(u"May"));
    EXPECT_TRUE(isMonth(u"October"));
    EXPECT_FALSE(isMonth(u"Monday"));
}

TEST(Abbreviations, GivenWhatFollowsATime_ThenDaysAndZonesGoOn) {
    EXPECT_TRUE(followsTime(u"Monday"));
    EXPECT_TRUE(followsTime(u"GMT"));
    EXPECT_TRUE(followsTime(u"June"));
    EXPECT_FALSE(followsTime(u"Varden"));
}

TEST(Abbreviations, GivenAnEmptyOrEndlessWord_ThenItIsNone) {
    EXPECT_EQ(abbreviationOf(u""), Abbreviation::None);
    EXPECT_EQ(abbreviationOf(std::u16string(100'000, u'x')), Abbreviation::None);
    EXPECT_FALSE(isTitle(u""));
}

} // namespace
} // namespace wireside
