// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/found.h"

#include <array>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;
using testing::IsEmpty;

// In two sentences that have nothing else that differs.
auto foundBetween(const std::u16string& left, const std::u16string& right) {
    const auto sentenceWith = [](const std::u16string& figure) {
        return u"Nobody in the town of Pell believed the figure of " + figure +
               u" that the ministry gave.";
    };
    return found(sentenceWith(left), sentenceWith(right));
}

TEST(NumberFindings, GivenOneNumberInThePlaceOfAnother_ThenItIsFound) {
    EXPECT_THAT(found(u"Rescuers brought 42 sailors ashore at Pell.",
                      u"Rescuers brought 24 sailors ashore at Pell."),
                ElementsAre("number: 42 | 24"));
}

TEST(NumberFindings, GivenARewrittenSentence_ThenWhatIsCountedTellsWhichNumbersBelongTogether) {
    EXPECT_THAT(found(u"At the pumping station of Brask 14 people were injured when guards fired.",
                      u"Guards fired at the Brask pumping station, where seventeen people were "
                      u"injured."),
                ElementsAre("number: 14 | seventeen"));
}

TEST(NumberFindings, GivenTheSameNumberInWordsAndFigures_ThenNothingIsFound) {
    EXPECT_THAT(found(u"Fourteen ferries lay idle for seven and a half hours.",
                      u"14 ferries lay idle for 7\u00BD hours."),
                IsEmpty());
    EXPECT_THAT(found(u"The damage is put at 1.5 million crowns.",
                      u"The damage is put at 1,500,000 crowns."),
                IsEmpty());
}

TEST(NumberFindings, GivenMoneyAndPercent_ThenTheirSignsBelongToThem) {
    EXPECT_THAT(
        found(u"The port lost $3.5 million, or 6 percent of its income.",
              u"The port lost $5.3 million, or 8 percent of its income."),
        ElementsAre("number: $3.5 million | $5.3 million", "number: 6 percent | 8 percent"));
}

TEST(NumberFindings, GivenAnotherMagnitude_ThenItIsFound) {
    EXPECT_THAT(found(u"The repair will cost 60 million crowns a year.",
                      u"The repair will cost 60 billion crowns a year."),
                ElementsAre("number: 60 million | 60 billion"));
}

TEST(NumberFindings, GivenAMagnitudeInAnotherSpelling_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The town of Pell received a $5-million grant for the harbour.",
                      u"The town of Pell received a $5 million grant for the harbour."),
                IsEmpty());
    for (const std::u16string& short_ : {u"$5 bn"s, u"$5bn"s, u"$5bln"s, u"$5 bln"s})
        EXPECT_THAT(found(u"The new dam at Hadrun will cost " + short_ + u" in the end.",
                          u"The new dam at Hadrun will cost $5 billion in the end."),
                    IsEmpty());
    for (const std::u16string& short_ : {u"5 mln"s, u"5mln"s, u"5 mn"s, u"5m"s})
        EXPECT_THAT(found(u"The port of Pell loaded " + short_ + u" tonnes of grain last year.",
                          u"The port of Pell loaded 5 million tonnes of grain last year."),
                    IsEmpty());
}

TEST(NumberFindings, GivenMetres_ThenTheyAreNoMillions) {
    EXPECT_THAT(found(u"Dora Marl of Tovenia won the women's 100m final in Savreny.",
                      u"Dora Marl of Tovenia won the women's 100-metre final in Savreny."),
                IsEmpty());
    EXPECT_THAT(found(u"The army of Kelmarra put up a wall 5m high around the dam.",
                      u"The army of Kelmarra put up a wall 5 metres high around the dam."),
                IsEmpty());
    EXPECT_THAT(found(u"The army of Kelmarra put up a wall 5m high around the dam.",
                      u"The army of Kelmarra put up a wall 16 feet high around the dam."),
                IsEmpty());
    EXPECT_THAT(found(u"The line paid $5m for the ferry to Ambry.",
                      u"The line paid $5 for the ferry to Ambry."),
                ElementsAre("number: $5m | $5"));
}

TEST(NumberFindings, GivenTheSameNumberInAnotherSpelling_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The fisherman of Pell was fined Rs 2,50,000 by the court.",
                      u"The fisherman of Pell was fined Rs 250,000 by the court."),
                IsEmpty());
    for (const std::u16string& time : {u"21:00 GMT"s, u"9 p.m. GMT"s, u"2100 UTC"s})
        EXPECT_THAT(found(u"The gates of the dam were opened at 2100 GMT on Sunday.",
                          u"The gates of the dam were opened at " + time + u" on Sunday."),
                    IsEmpty());
    for (const std::u16string& season : {u"2019-2020"s, u"2019/20"s, u"2019/2020"s})
        EXPECT_THAT(found(u"In the season of 2019-20 the ferry line of Pell lost money.",
                          u"In the season of " + season + u" the ferry line of Pell lost money."),
                    IsEmpty());
}

// "2000-13" looks like years.
TEST(NumberFindings, GivenADashInAnotherStyle_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The ferry to Ambry ran from 16 Oct 2000-13 Sep 2004 and never again.",
                      u"The ferry to Ambry ran from 16 Oct 2000 - 13 Sep 2004 and never again."),
                IsEmpty());
}

TEST(NumberFindings, GivenAnotherTimeOfDay_ThenItIsFound) {
    EXPECT_THAT(found(u"The gates of the dam were opened at 2100 GMT on Sunday.",
                      u"The gates of the dam were opened at 20:00 GMT on Sunday."),
                ElementsAre("number: 2100 | 20:00"));
    EXPECT_THAT(found(u"The gates of the dam were opened at 9 p.m. on Sunday in the rain.",
                      u"The gates of the dam were opened at 9:30 p.m. on Sunday in the rain."),
                ElementsAre("number: 9 p.m. | 9:30 p.m."));
}

TEST(NumberFindings, GivenARoundedNumber_ThenNothingIsFound) {
    EXPECT_THAT(found(u"Prices in Tovenia rose by 4.98 percent over the winter.",
                      u"Prices in Tovenia rose by 5 percent over the winter."),
                IsEmpty());
    EXPECT_THAT(found(u"The new dam at Hadrun will cost $1.19 billion in the end.",
                      u"The new dam at Hadrun will cost $1.2 billion in the end."),
                IsEmpty());
    EXPECT_THAT(found(u"Prices in Tovenia rose by 4.38 percent over the winter.",
                      u"Prices in Tovenia rose by 5 percent over the winter."),
                ElementsAre("number: 4.38 percent | 5 percent"));
    EXPECT_THAT(found(u"The storm sank 1,204 boats in the harbour of Pell.",
                      u"The storm sank 1,200 boats in the harbour of Pell."),
                ElementsAre("number: 1,204 | 1,200"));
}

TEST(NumberFindings, GivenAnotherYear_ThenItIsFound) {
    EXPECT_THAT(found(u"The old treaty, signed in 1961, lapsed after the drought.",
                      u"The old treaty, signed in 1916, lapsed after the drought."),
                ElementsAre("number: 1961 | 1916"));
}

TEST(NumberFindings, GivenMorningAndEvening_ThenTheTimesDiffer) {
    EXPECT_THAT(found(u"The gate was opened at 9 a.m. on the orders of the mayor.",
                      u"The gate was opened at 9 p.m. on the orders of the mayor."),
                ElementsAre("number: 9 a.m. | 9 p.m."));
    EXPECT_THAT(found(u"The gate was opened at 9 p.m. on the orders of the mayor.",
                      u"The gate was opened at 9 on the orders of the mayor."),
                IsEmpty());
}

TEST(NumberFindings, GivenAnExactNumberForAnInexactOne_ThenItIsFound) {
    EXPECT_THAT(
        found(u"About 40 boats were lost in the storm.", u"40 boats were lost in the storm."),
        ElementsAre("number: About 40 | 40"));
    EXPECT_THAT(found(u"Kelmarra will release at least 42.5 cubic metres of water a second.",
                      u"Kelmarra will release up to 42.5 cubic metres of water a second."),
                ElementsAre("number: at least 42.5 | up to 42.5"));
}

TEST(NumberFindings, GivenOtherWordsForTheSameBound_ThenNothingIsFound) {
    EXPECT_THAT(found(u"At least 40 boats were lost in the storm.",
                      u"No fewer than 40 boats were lost in the storm."),
                IsEmpty());
    EXPECT_THAT(found(u"More than 40 boats were lost in the storm.",
                      u"Over 40 boats were lost in the storm."),
                IsEmpty());
}

TEST(NumberFindings, GivenNumbersThatCanBothBeTrue_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The storm sank some 60 boats in the harbour of Pell.",
                      u"The storm sank 61 boats in the harbour of Pell."),
                IsEmpty());
    EXPECT_THAT(found(u"The storm sank at least 14 boats in the harbour of Pell.",
                      u"The storm sank 17 boats in the harbour of Pell."),
                IsEmpty());
}

TEST(NumberFindings, GivenANumberThatIsLeftOut_ThenNothingIsFound) {
    EXPECT_THAT(
        found(u"The 14 ferries of the line lay idle.", u"The ferries of the line lay idle."),
        IsEmpty());
}

TEST(NumberFindings, GivenAnotherMeasure_ThenNothingIsFound) {
    EXPECT_THAT(found(u"Both armies will pull back 5 miles from the station at Brask.",
                      u"Both armies will pull back 8 kilometres from the station at Brask."),
                IsEmpty());
    EXPECT_THAT(found(u"The crew sailed between 5 and 8 miles along the northern coast.",
                      u"The crew sailed between 8 and 13 kilometres along the northern coast."),
                IsEmpty());
    EXPECT_THAT(found(u"The new bridge costs $10 million, the mayor of Pell said.",
                      u"The new bridge costs \u00A39 million, the mayor of Pell said."),
                IsEmpty());
}

TEST(NumberFindings, GivenAConversion_ThenNothingIsFound) {
    const std::vector<std::array<std::u16string, 2>> same{
        {u"30 degrees Celsius", u"86 degrees Fahrenheit"},
        {u"30\u00B0C", u"86\u00B0F"},
        {u"30 C", u"86 F"},
        {u"100 square miles", u"259 square kilometres"},
        {u"12 nautical miles", u"22 kilometres"},
        {u"two weeks", u"14 days"},
        {u"48 hours", u"two days"},
        {u"24 months", u"two years"},
        {u"90 minutes", u"one and a half hours"},
        {u"\u20B9500 million", u"$6 million"},
        {u"Rs 500 million", u"$6 million"},
        {u"Rs. 500 million", u"6 million US dollars"},
        {u"A$10 million", u"US$6.5 million"},
        {u"CHF 10 million", u"9 million euros"},
        {u"SEK 100 million", u"\u20AC9 million"},
        {u"100 million kronor", u"9 million euros"}};
    for (const auto& [left, right] : same) EXPECT_THAT(foundBetween(left, right), IsEmpty());
}

TEST(NumberFindings, GivenTheSameNumberOfSomethingElse_ThenItIsFound) {
    EXPECT_THAT(found(u"The new bridge costs $40 million, the mayor of Pell said.",
                      u"The new bridge costs \u20AC40 million, the mayor of Pell said."),
                ElementsAre("number: $40 million | \u20AC40 million"));
    EXPECT_THAT(found(u"Both armies will pull back 5 miles from the station at Brask.",
                      u"Both armies will pull back 5 kilometres from the station at Brask."),
                ElementsAre("number: 5 miles | 5 kilometres"));
    EXPECT_THAT(found(u"The strike of the ferry crews lasted two weeks in all, the line said.",
                      u"The strike of the ferry crews lasted two days in all, the line said."),
                ElementsAre("number: two weeks | two days"));
}

TEST(NumberFindings, GivenAMeasureThatMayBeTheSame_ThenNothingIsFound) {
    const std::vector<std::array<std::u16string, 2>> same{{u"$40 million", u"US$40 million"},
                                                          {u"$40 million", u"40 million dollars"},
                                                          {u"\u00A340", u"40 pounds"},
                                                          {u"40 tons", u"40 tonnes"},
                                                          {u"40 mph", u"40 miles an hour"},
                                                          {u"40 degrees", u"40 degrees Celsius"},
                                                          {u"Rs 40", u"\u20B940"},
                                                          {u"40km", u"40 kilometres"}};
    for (const auto& [left, right] : same) EXPECT_THAT(foundBetween(left, right), IsEmpty());
}

TEST(NumberFindings, GivenSeveralNumbersOfTheSameThing_ThenNobodyCanTellWhichIsWhich) {
    EXPECT_THAT(found(u"Three people died and 12 people were hurt when the bridge fell on Monday.",
                      u"Three people died when the bridge fell on Monday, and 40 people were led "
                      u"to safety."),
                IsEmpty());
}

TEST(NumberFindings, GivenTimesOfOtherThings_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The captain was jailed for fraud for 10 years by a court in Pell.",
                      u"The captain was jailed for fraud 2 years after the raid on the bank."),
                IsEmpty());
}

TEST(NumberFindings, GivenListsThatAreNumberedOtherwise_ThenNothingIsFound) {
    EXPECT_THAT(found(u"2) The ferries stay in the harbour until the storm is over.",
                      u"3) The ferries stay in the harbour until the storm is over."),
                IsEmpty());
}

TEST(NumberFindings, GivenANumberThatEndsItsSentence_ThenItIsNoListNumber) {
    EXPECT_THAT(found(u"The dam at Hadrun stays open for all of the summer until Sept. 30.",
                      u"The dam at Hadrun stays open for all of the summer until Sept. 13."),
                ElementsAre("number: 30 | 13"));
}

TEST(NumberFindings, GivenTwoAccountsWithFiguresOfTheirOwn_ThenNothingIsFound) {
    EXPECT_THAT(
        found(u"The index of the Savreny exchange fell 27.13 points, or 1.64 percent, to "
              u"1,626 on Monday evening.",
              u"On Friday the index of the Savreny exchange was up again: it rose 8.15 points, "
              u"or 0.49 percent, to 1,644."),
        IsEmpty());
}

TEST(NumberFindings, GivenMoreNumbersThanATableHas_ThenNothingIsFound) {
    std::u16string left = u"The gauges showed";
    std::u16string right = left;
    for (int i = 0; i < 70; ++i) {
        left += u" 14 and";
        right += i == 0 ? u" 15 and" : u" 14 and";
    }
    EXPECT_THAT(found(left + u" then nothing.", right + u" then nothing."), IsEmpty());
}

} // namespace
} // namespace wireside
