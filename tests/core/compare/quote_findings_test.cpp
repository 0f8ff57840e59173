// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/found.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(QuoteFindings, GivenAnotherWordInsideTheMarks_ThenItIsFoundWithItsNeighbours) {
    EXPECT_THAT(found(u"\"We will pay for the bridge,\" the mayor said.",
                      u"\u201CWe may pay for the bridge,\u201D the mayor said."),
                ElementsAre("quote: We will pay | We may pay"));
}

TEST(QuoteFindings, GivenAWordThatIsLeftOutInside_ThenItIsFound) {
    EXPECT_THAT(found(u"\"We will never pay for the bridge of Pell,\" the mayor said.",
                      u"\"We will pay for the bridge of Pell,\" the mayor said."),
                ElementsAre("quote: will never pay | will pay"));
}

TEST(QuoteFindings, GivenOtherMarksCaseAndSpelling_ThenNothingIsFound) {
    EXPECT_THAT(found(u"\"It's a matter of colour, and of 40 boats,\" the mayor said.",
                      u"The mayor said: \u00ABit is a matter of color and of forty boats\u00BB."),
                IsEmpty());
}

TEST(QuoteFindings, GivenAQuotationThatIsCutAtItsEnds_ThenNothingIsFound) {
    EXPECT_THAT(found(u"\"From today we will at least be shouting the same numbers,\" Oresk said.",
                      u"Oresk said they would \"at least be shouting the same numbers\" now."),
                IsEmpty());
}

TEST(QuoteFindings, GivenAnotherBeginningThatSharesASmallWord_ThenNothingIsFound) {
    EXPECT_THAT(found(u"She spoke of \"the need to lower the risk of war and to keep lines open\".",
                      u"She spoke of \"the importance of patience and quiet diplomacy between the "
                      u"two countries to lower the risk of war and to keep lines open\"."),
                IsEmpty());
    EXPECT_THAT(
        found(u"\"To lower the risk of war and to keep lines open is what we want\", she said.",
              u"\"To lower the risk of war and to keep lines open, patience between the two "
              u"countries is needed\", she said."),
        IsEmpty());
}

TEST(QuoteFindings, GivenAnEllipsisOrBrackets_ThenTheWriterHasSaidSo) {
    EXPECT_THAT(found(u"\"We will pay for the bridge, for the ferry and for the road,\" she said.",
                      u"\"We will pay for the bridge ... and for the road,\" she said."),
                IsEmpty());
    EXPECT_THAT(found(u"\"They will pay for the bridge and for the road,\" she said.",
                      u"\"[The ministers] will pay for the bridge and for the road,\" she said."),
                IsEmpty());
}

TEST(QuoteFindings, GivenAQuotationPartedByTheSpeaker_ThenNothingIsFound) {
    EXPECT_THAT(
        found(u"\"We will pay for the bridge,\" the mayor of Pell said, \"but not for the road.\"",
              u"The mayor of Pell said: \"We will pay for the bridge, but not for the road.\""),
        IsEmpty());
}

TEST(QuoteFindings, GivenWordsInAnotherOrder_ThenTheQuotationHasChanged) {
    EXPECT_THAT(found(u"\"After such a long winter we will count every drop together,\" she said.",
                      u"\"We will count every drop together after such a long winter,\" she said."),
                ElementsAre("quote: After such a long winter we will count every drop together | "
                            "We will count every drop together after such a long winter"));
}

TEST(QuoteFindings, GivenAQuotationOfSeveralSentences_ThenEachIsLookedAt) {
    EXPECT_THAT(found(u"\"This is not friendship between our countries. It is plain arithmetic, "
                      u"and a good place to start.\"",
                      u"\"This is not friendship between our countries. It is simple arithmetic, "
                      u"and a good place to start.\""),
                ElementsAre("quote: is plain arithmetic | is simple arithmetic"));
}

TEST(QuoteFindings, GivenAFewQuotedWords_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The talks were \"candid and constructive\", the spokesman said.",
                      u"The talks were \"candid and substantive\", the spokesman said."),
                IsEmpty());
}

TEST(QuoteFindings, GivenOtherQuotations_ThenNothingIsFound) {
    EXPECT_THAT(found(u"\"The storm took everything we owned,\" said the ferry captain of Pell.",
                      u"\"Nobody ever warned the boats,\" said the ferry captain of Pell."),
                IsEmpty());
}

TEST(QuoteFindings, GivenTheSameWordsWithoutMarks_ThenTheMarksAreFound) {
    EXPECT_THAT(found(u"The mayor said that \"nobody gave away a single drop\" in the talks.",
                      u"The mayor said that nobody gave away a single drop in the talks."),
                ElementsAre("quote-marks: nobody gave away a single drop | "
                            "nobody gave away a single drop"));
    EXPECT_THAT(
        found(u"The mayor said that nobody gave away a single drop in the talks.",
              u"The mayor said that \u201Enobody gave away a single drop\u201C in the talks."),
        ElementsAre("quote-marks: nobody gave away a single drop | "
                    "nobody gave away a single drop"));
}

TEST(QuoteFindings, GivenMarksWithoutPartner_ThenNobodyCanTell) {
    EXPECT_THAT(found(u"The mayor said that \"nobody gave away a single drop\" in the talks.",
                      u"The mayor said that \u201Cnobody gave away a single drop in the talks."),
                IsEmpty());
}

TEST(QuoteFindings, GivenANumberThatHasChangedInside_ThenItIsOneFinding) {
    EXPECT_THAT(found(u"\"We have lost 14 boats in the storm,\" the mayor said.",
                      u"\"We have lost 17 boats in the storm,\" the mayor said."),
                ElementsAre("quote: lost 14 boats | lost 17 boats"));
}

} // namespace
} // namespace wireside
