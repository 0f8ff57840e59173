// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/find_matches.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TextSpan span(std::size_t begin, std::size_t end) { return {.begin = begin, .end = end}; }

TEST(FindMatches, GivenAText_WhenFound_ThenEveryPlaceIsThereWhateverItsCase) {
    EXPECT_THAT(findMatches(u"The port. Ports open.", u"port", {}),
                ElementsAre(span(4, 8), span(10, 14)));
    EXPECT_THAT(findMatches(u"The port. Ports open.", u"PORT", {}),
                ElementsAre(span(4, 8), span(10, 14)));
}

TEST(FindMatches, GivenMatchCase_WhenFound_ThenOtherCasesAreNot) {
    EXPECT_THAT(findMatches(u"The port. Ports open.", u"port", {.matchCase = true}),
                ElementsAre(span(4, 8)));
    EXPECT_THAT(findMatches(u"ÄRGER, Ärger", u"Ä", {.matchCase = true}),
                ElementsAre(span(0, 1), span(7, 8)));
}

TEST(FindMatches, GivenWholeWords_WhenFound_ThenPartsOfWordsAreNot) {
    const FindOptions whole{.wholeWords = true};

    EXPECT_THAT(findMatches(u"port ports report port-side Port", u"port", whole),
                ElementsAre(span(0, 4), span(18, 22), span(28, 32)));
    EXPECT_THAT(findMatches(u"a $5 note, $50", u"$5", whole), ElementsAre(span(2, 4)));
    EXPECT_THAT(findMatches(u"e\u0301", u"e", whole), IsEmpty()) << "its accent follows";
    EXPECT_THAT(findMatches(u"x\U00010400", u"x", whole), IsEmpty()) << "a letter of two units";
}

TEST(FindMatches, GivenLettersBeyondAscii_WhenFound_ThenTheirCaseIsFoldedToo) {
    EXPECT_THAT(findMatches(u"ÄRGER Ärger", u"ärger", {}), ElementsAre(span(0, 5), span(6, 11)));
    EXPECT_THAT(findMatches(u"ΟΔΟΣ", u"οδο", {}), ElementsAre(span(0, 3)));
}

TEST(FindMatches, GivenALineBreakInAReport_WhenASpaceIsSought_ThenItIsFoundAsAWhole) {
    EXPECT_THAT(findMatches(u"the old\r\nport", u"old port", {}), ElementsAre(span(4, 13)));
    EXPECT_THAT(findMatches(u"10\u00a0000 tons", u"10 000  tons", {}), ElementsAre(span(0, 11)));
}

TEST(FindMatches, GivenCurlyQuotes_WhenStraightOnesAreSought_ThenTheyFindEachOther) {
    EXPECT_THAT(findMatches(u"“It’s on,” he said", u"\"it's", {}), ElementsAre(span(0, 5)));
    EXPECT_THAT(findMatches(u"it's", u"it’s", {.matchCase = true}), ElementsAre(span(0, 4)));
}

TEST(FindMatches, GivenMatchesThatWouldOverlap_WhenFound_ThenTheyDoNot) {
    EXPECT_THAT(findMatches(u"aaaaa", u"aa", {}), ElementsAre(span(0, 2), span(2, 4)));
}

TEST(FindMatches, GivenNothingToFind_WhenFound_ThenThereIsNothing) {
    EXPECT_THAT(findMatches(u"a b", u"", {}), IsEmpty());
    EXPECT_THAT(findMatches(u"a b", u"  \u00a0", {}), IsEmpty());
    EXPECT_THAT(findMatches(u"", u"a", {}), IsEmpty());
    EXPECT_THAT(findMatches(u"ab", u"abc", {}), IsEmpty());
}

TEST(FindMatches, GivenOddText_WhenFound_ThenItIsComparedUnitByUnit) {
    const std::u16string text{u'a', 0xD800, u'a', 0};

    EXPECT_THAT(findMatches(text, u"a", {.wholeWords = true}), ElementsAre(span(0, 1), span(2, 3)));
    EXPECT_THAT(findMatches(u"sad 😀 glad 😀", u"😀", {}), ElementsAre(span(4, 6), span(12, 14)));
}

TEST(FindMatches, GivenALongText_WhenFound_ThenEachMatchIsTheSoughtText) {
    std::u16string text;
    for (int i = 0; i < 20000; ++i) text += u"Ships came to the port today ";

    const auto matches = findMatches(text, u"port", {.matchCase = true, .wholeWords = true});

    ASSERT_EQ(matches.size(), 20000U);
    for (const TextSpan& match : matches)
        ASSERT_EQ(text.substr(match.begin, match.length()), u"port");
}

} // namespace
} // namespace wireside
