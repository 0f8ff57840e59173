// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paragraphs.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Texts = std::vector<std::u16string>;

Texts paragraphsOf(std::u16string_view text) {
    Texts texts;
    for (const TextSpan span : findParagraphs(text))
        texts.emplace_back(text.substr(span.begin, span.length()));
    return texts;
}

TEST(Paragraphs, GivenABlankLine_ThenItParts) {
    EXPECT_EQ(paragraphsOf(u"One line.\n\nAnother."), (Texts{u"One line.", u"Another."}));
}

TEST(Paragraphs, GivenOneParagraphALine_ThenEachLineIsOne) {
    EXPECT_EQ(paragraphsOf(u"The ferry left.\nIt came back at noon.\nNobody was hurt."),
              (Texts{u"The ferry left.", u"It came back at noon.", u"Nobody was hurt."}));
}

TEST(Paragraphs, GivenDosLineEnds_ThenTheyCountOnce) {
    EXPECT_EQ(paragraphsOf(u"First.\r\nSecond.\r\n\r\nThird.\r\n"),
              (Texts{u"First.", u"Second.", u"Third."}));
}

TEST(Paragraphs, GivenRareLineEnds_ThenTheyPart) {
    EXPECT_EQ(paragraphsOf(u"One.\u2028Two.\u2029Three.\u0085Four.\fFive.\vSix.\rSeven."),
              (Texts{u"One.", u"Two.", u"Three.", u"Four.", u"Five.", u"Six.", u"Seven."}));
}

TEST(Paragraphs, GivenSpaceAroundLines_ThenItBelongsToNone) {
    EXPECT_EQ(paragraphsOf(u"  \n\t Indented. \u00A0\n   \n Last.\u3000"),
              (Texts{u"Indented.", u"Last."}));
}

TEST(Paragraphs, GivenNothingButSpace_ThenThereAreNone) {
    EXPECT_TRUE(findParagraphs(u"").empty());
    EXPECT_TRUE(findParagraphs(u" \t\r\n\u2028\u00A0").empty());
}

TEST(Paragraphs, GivenHardWrappedText_ThenItsLinesAreJoined) {
    const std::u16string text = u"The ministers met for seven hours in a hotel by\n"
                                u"the lake and came out with a paper of six pages\n"
                                u"that neither of them had wanted to sign. They\n"
                                u"shook hands twice for the photographers.\n"
                                u"\n"
                                u"Engineers will read the gauges every morning,\n"
                                u"according to the text that was handed out, and\n"
                                u"will write down one figure.\n";
    const Texts paragraphs = paragraphsOf(text);
    ASSERT_EQ(paragraphs.size(), 2U);
    EXPECT_TRUE(paragraphs[0].starts_with(u"The ministers") &&
                paragraphs[0].ends_with(u"photographers."));
    EXPECT_TRUE(paragraphs[1].starts_with(u"Engineers") && paragraphs[1].ends_with(u"one figure."));
}

TEST(Paragraphs, GivenHardWrappedTextWithACapitalAtALinesBegin_ThenItStillRunsOn) {
    const std::u16string text = u"The commission will sit in the capital of the\n"
                                u"Republic after the harvest and try to write a\n"
                                u"treaty that lasts longer than the one of 1961,\n"
                                u"Which expired three years ago when nobody could\n"
                                u"agree on what an ordinary year might be.\n";
    EXPECT_EQ(paragraphsOf(text).size(), 1U);
}

TEST(Paragraphs, GivenAListOfShortLines_ThenEachIsItsOwn) {
    EXPECT_EQ(paragraphsOf(u"Goals\nOde 12\nReck 45\nPenhale 90").size(), 4U);
}

TEST(Paragraphs, GivenALineBrokenInMidSentence_ThenTheNextOneInLowerCaseGoesOn) {
    EXPECT_EQ(
        paragraphsOf(u"The opposition, which had called for a vote,\nwalked out before it was "
                     u"taken.\nNobody came back."),
        (Texts{u"The opposition, which had called for a vote,\nwalked out before it was taken.",
               u"Nobody came back."}));
}

TEST(Paragraphs, GivenAHeadingAboveALineInLowerCase_ThenTheyStayApart) {
    EXPECT_EQ(paragraphsOf(u"In brief\nunions call off strike at port").size(), 2U);
}

TEST(Paragraphs, GivenAnyText_ThenSpansAreOrderedTrimmedAndNotEmpty) {
    const std::u16string text = u" a\n\n\n b b \r\n\r\u0085 c\n";
    std::size_t end = 0;
    for (const TextSpan span : findParagraphs(text)) {
        EXPECT_LE(end, span.begin);
        EXPECT_LT(span.begin, span.end);
        EXPECT_EQ(trimmed(text, span), span);
        end = span.end;
    }
    EXPECT_EQ(end, text.size() - 1);
}

TEST(Trimmed, GivenASpanOfSpaceOnly_ThenItIsEmptyAtItsBegin) {
    EXPECT_EQ(trimmed(u"a   b", {1, 4}), (TextSpan{1, 1}));
}

} // namespace
} // namespace wireside
