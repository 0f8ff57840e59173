// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// What a text begins with, in figures.
std::u16string figuresIn(std::u16string_view text, const std::string& language) {
    return parseFigures(text, WordBreaker(language).split(text), language).figures;
}

TEST(Figures, GivenGermanGroups_ThenTheyAreOneNumber) {
    for (const char16_t* text : {u"1200 Boote", u"1.200 Boote", u"1\u00A0200 Boote"})
        EXPECT_EQ(figuresIn(text, "de"), u"1200");
    EXPECT_EQ(figuresIn(u"1.250.000,5 Euro", "de"), u"1250000.5");
    EXPECT_EQ(figuresIn(u"3,5 Prozent", "de"), u"3.5");
    EXPECT_EQ(figuresIn(u"3,500 Prozent", "de"), u"3.500");
}

TEST(Figures, GivenFrenchGroups_ThenTheirSpaceIsInside) {
    for (const char16_t* text : {u"1200 bateaux", u"1 200 bateaux", u"1\u202F200 bateaux"})
        EXPECT_EQ(figuresIn(text, "fr"), u"1200");
    EXPECT_EQ(figuresIn(u"1 250 000,75 euros", "fr"), u"1250000.75");
    EXPECT_EQ(figuresIn(u"3,5\u202F%", "fr"), u"3.5");
}

TEST(Figures, GivenHebrew_ThenItsPointIsDecimal) {
    EXPECT_EQ(figuresIn(u"1,200 \u05E1\u05D9\u05E8\u05D5\u05EA", "he"), u"1200");
    EXPECT_EQ(figuresIn(u"3.5 \u05D0\u05D7\u05D5\u05D6", "he"), u"3.5");
}

TEST(Figures, GivenTwoNumbersInARow_ThenOnlyTheFirstIsTaken) {
    EXPECT_EQ(figuresIn(u"14 200 Boote", "de"), u"14"); // no space parts groups there
    EXPECT_EQ(figuresIn(u"2020 300 bateaux", "fr"), u"2020");
    EXPECT_EQ(figuresIn(u"14 20 bateaux", "fr"), u"14");
    EXPECT_EQ(figuresIn(u"14\n200 bateaux", "fr"), u"14");
    EXPECT_EQ(figuresIn(u"14, 200 bateaux", "fr"), u"14");
}

TEST(Figures, GivenATimeOrADate_ThenItStays) {
    EXPECT_EQ(figuresIn(u"20.30 Uhr", "de"), u"20.30");
    EXPECT_EQ(figuresIn(u"12.5.2026", "de"), u"12.5.2026");
}

TEST(Figures, GivenAWord_ThenThereIsNone) {
    for (const char16_t* text : {u"", u"Boote", u"G7", u"5m", u"2x4", u"-5"})
        EXPECT_EQ(figuresIn(text, "de"), u"");
}

} // namespace
} // namespace wireside
