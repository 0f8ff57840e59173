// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numbers.h"

#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// The number that a text begins with and the raw text that it takes.
struct Reading {
    std::u16string text;
    std::u16string figures;

    bool operator==(const Reading&) const = default;
    friend std::ostream& operator<<(std::ostream& out, const Reading& reading) {
        return out << testing::PrintToString(reading.text) << " as "
                   << testing::PrintToString(reading.figures);
    }
};

Reading numberIn(std::u16string_view text) {
    const std::vector<RawWord> words = WordBreaker("en").split(text);
    const NumberPhrase phrase = parseNumber(text, words);
    if (phrase.words == 0) return {};
    return {std::u16string(text.substr(0, words[phrase.words - 1].span.end)), phrase.figures};
}

struct Writing {
    const char* name;
    std::vector<const char16_t*> texts;
    const char16_t* figures;

    friend std::ostream& operator<<(std::ostream& out, const Writing& writing) {
        return out << writing.name;
    }
};

class OneNumber : public testing::TestWithParam<Writing> {};

TEST_P(OneNumber, IsTheSameHoweverItIsWritten) {
    for (const std::u16string text : GetParam().texts)
        EXPECT_EQ(numberIn(text + u" dams"), (Reading{text, GetParam().figures}));
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, OneNumber,
    testing::Values(
        Writing{"Zero", {u"0", u"zero", u"Zero"}, u"0"},
        Writing{"Eleven", {u"11", u"eleven", u"ELEVEN"}, u"11"},
        Writing{"TwentyFive", {u"25", u"twenty-five", u"Twenty-Five", u"twenty five"}, u"25"},
        Writing{
            "TwoHundredAndFive", {u"205", u"two hundred and five", u"two hundred five"}, u"205"},
        Writing{
            "ThreeThousandTwoHundred", {u"3,200", u"3200", u"three thousand two hundred"}, u"3200"},
        Writing{"SixtyThousand", {u"60,000", u"sixty thousand"}, u"60000"},
        Writing{"TwoAndAHalfLakh", {u"250,000", u"2,50,000", u"250000"}, u"250000"},
        Writing{"OneCroreAndAHalf", {u"1,50,00,000.5", u"15,000,000.5"}, u"15000000.5"},
        Writing{"AMillionAndAHalf", {u"1,500,000", u"1500000"}, u"1500000"},
        Writing{"SevenAndAHalf",
                {u"7.5", u"7-1/2", u"7 1/2", u"7\u00BD", u"seven-and-a-half", u"seven and a half",
                 u"seven and one half"},
                u"7.5"},
        Writing{"TwoAndAQuarter", {u"2.25", u"2-1/4", u"2\u00BC", u"two-and-a-quarter"}, u"2.25"},
        Writing{"FourAndThreeQuarters", {u"4.75", u"4-3/4", u"4\u00BE"}, u"4.75"},
        Writing{"TwentyToTwo", {u"1:40", u"1.40"}, u"1.40"},
        Writing{"FortyTwoAndAHalf",
                {u"42.5", u"forty-two-and-a-half", u"forty-two and a half"},
                u"42.5"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Numbers, GivenOneAlone_ThenItIsAWord) {
    EXPECT_EQ(numberIn(u"one of them"), Reading{});
    EXPECT_EQ(numberIn(u"One"), Reading{});
}

TEST(Numbers, GivenOneInALargerNumber_ThenItCounts) {
    EXPECT_EQ(numberIn(u"one hundred dams"), (Reading{u"one hundred", u"100"}));
    EXPECT_EQ(numberIn(u"twenty-one dams"), (Reading{u"twenty-one", u"21"}));
    EXPECT_EQ(numberIn(u"1 dam"), (Reading{u"1", u"1"}));
}

TEST(Numbers, GivenTwoNumbersInARow_ThenOnlyTheFirstIsTaken) {
    EXPECT_EQ(numberIn(u"three four"), (Reading{u"three", u"3"}));
    EXPECT_EQ(numberIn(u"two and three"), (Reading{u"two", u"2"}));
    EXPECT_EQ(numberIn(u"twenty thirty"), (Reading{u"twenty", u"20"}));
}

TEST(Numbers, GivenAnAndThatJoinsSomethingElse_ThenTheNumberEndsBefore) {
    EXPECT_EQ(numberIn(u"seven and a bird"), (Reading{u"seven", u"7"}));
    EXPECT_EQ(numberIn(u"two hundred and many"), (Reading{u"two hundred", u"200"}));
}

TEST(Numbers, GivenAHyphenatedWord_ThenOnlyTheNumberIsTaken) {
    EXPECT_EQ(numberIn(u"eleven-month deal"), (Reading{u"eleven", u"11"}));
    EXPECT_EQ(numberIn(u"11-month deal"), (Reading{u"11", u"11"}));
}

TEST(Numbers, GivenADecimalComma_ThenItIsAPoint) {
    EXPECT_EQ(numberIn(u"3,5"), (Reading{u"3,5", u"3.5"}));
    EXPECT_EQ(numberIn(u"3,5,7"), (Reading{u"3,5,7", u"3.5.7"})); // a list
}

TEST(Numbers, GivenOtherDigits_ThenTheyAreTheSameFigures) {
    EXPECT_EQ(numberIn(u"\u0661\u0662"), (Reading{u"\u0661\u0662", u"12"}));
}

TEST(Numbers, GivenNoNumber_ThenNothingIsTaken) {
    for (const char16_t* text : {u"", u"dam", u"-5", u"and a half", u"hundred", u"often", u"."})
        EXPECT_EQ(numberIn(text), Reading{});
}

TEST(Numbers, GivenVeryManyDigits_ThenTheyAreKept) {
    const std::u16string digits(5000, u'9');
    EXPECT_EQ(numberIn(digits), (Reading{digits, digits}));
}

TEST(Numbers, GivenAWord_ThenItIsToldWhetherItCanBeginANumber) {
    for (const char16_t* word : {u"seven", u"Twenty", u"ZERO", u"seventeen"})
        EXPECT_TRUE(beginsNumber(word));
    for (const char16_t* word : {u"hundred", u"and", u"sevens", u"seventeenth", u"7", u""})
        EXPECT_FALSE(beginsNumber(word));
}

} // namespace
} // namespace wireside
