// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/found.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

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
