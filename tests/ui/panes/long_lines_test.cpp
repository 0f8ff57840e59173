// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/long_lines.h"

#include <QChar>

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::u16string repeated(std::u16string_view text, std::size_t units) {
    std::u16string all;
    while (all.size() < units) all += text;
    return all;
}

std::size_t longestLineOf(std::u16string_view text) {
    std::size_t longest = 0;
    while (true) {
        const std::size_t end = std::min(text.find(u'\n'), text.size());
        longest = std::max(longest, end);
        if (end == text.size()) return longest;
        text.remove_prefix(end + 1);
    }
}

TEST(LongLines, GivenLinesOfUsualLength_WhenAskedForBreaks_ThenThereAreNone) {
    EXPECT_TRUE(breaksOfLongLines(u"").empty());
    EXPECT_TRUE(breaksOfLongLines(u"One.\r\nTwo.\n").empty());
    EXPECT_TRUE(breaksOfLongLines(repeated(u"Ships came in.\n", 100'000)).empty());
    const std::u16string longest(longestWholeLine, u'x');
    EXPECT_TRUE(breaksOfLongLines(longest).empty());
    EXPECT_TRUE(breaksOfLongLines(longest + u"\n" + longest).empty());
    EXPECT_FALSE(breaksOfLongLines(longest + u"x").empty());
}

TEST(LongLines, GivenALongLineOfSentences_WhenBroken_ThenEachPieceIsOfWholeSentences) {
    constexpr std::u16string_view sentence = u"Ships came in this morning. ";
    const std::u16string text = repeated(sentence, 100'000);

    const auto breaks = breaksOfLongLines(text);

    ASSERT_GE(breaks.size(), text.size() / longestPiece);
    for (const std::size_t at : breaks) EXPECT_EQ(at % sentence.size(), 0U) << at;
    EXPECT_LE(longestLineOf(brokenAt(text, breaks)), longestPiece + 1);
}

TEST(LongLines, GivenWordsWithoutAStop_WhenBroken_ThenEachPieceEndsBehindASpace) {
    const std::u16string text = repeated(u"harbour ", 50'000);

    for (const std::size_t at : breaksOfLongLines(text)) EXPECT_EQ(text[at - 1], u' ') << at;
}

TEST(LongLines, GivenALongLineAmongOthers_WhenBroken_ThenTheOthersStayWhole) {
    const std::u16string shortLines = repeated(u"Ships came in.\n", 30'000);
    const std::u16string text = shortLines + std::u16string(50'000, u'x') + u"\n" + shortLines;

    const auto breaks = breaksOfLongLines(text);

    ASSERT_FALSE(breaks.empty());
    EXPECT_GT(breaks.front(), shortLines.size());
    EXPECT_LT(breaks.back(), shortLines.size() + 50'000);
}

class LongLinesOf : public testing::TestWithParam<std::u16string> {};

TEST_P(LongLinesOf, GivenThem_WhenBroken_ThenPiecesAreShortAndOfWholeCharacters) {
    const std::u16string text = repeated(GetParam(), 60'000);

    const auto breaks = breaksOfLongLines(text);

    EXPECT_LE(longestLineOf(brokenAt(text, breaks)), longestPiece);
    std::size_t before = 0;
    for (const std::size_t at : breaks) {
        ASSERT_GT(at, before);
        ASSERT_LT(at, text.size());
        EXPECT_FALSE(QChar::isLowSurrogate(text[at]) && QChar::isHighSurrogate(text[at - 1])) << at;
        EXPECT_FALSE(QChar::isMark(text[at])) << at;
        EXPECT_NE(text[at], u'\u200D') << at;
        before = at;
    }
}

INSTANTIATE_TEST_SUITE_P(Scripts, LongLinesOf,
                         testing::Values(u"x", u"\u6CB3\u6C34\u4E0A\u6DA8",
                                         u"\u0627\u0644\u0646\u0647\u0631 ", u"e\u0301\u0302",
                                         u"\U0001F600",
                                         u"\U0001F468\u200D\U0001F469\u200D\U0001F467",
                                         u"\u0E19\u0E49\u0E33\u0E17\u0E48\u0E27\u0E21", u" ",
                                         std::u16string(3, u'\0'), u"\u0915\u094D\u0937\u093F"));

TEST(LongLines, GivenALineOfMarksOnly_WhenBroken_ThenItIsBrokenAllTheSame) {
    const std::u16string text = u'e' + repeated(u"\u0301", 60'000);

    EXPECT_LE(longestLineOf(brokenAt(text, breaksOfLongLines(text))), longestPiece);
}

TEST(LongLines, GivenLoneHalvesOfPairs_WhenBroken_ThenPiecesAreShort) {
    const std::u16string text = repeated(std::u16string{0xD800}, 60'000);

    EXPECT_LE(longestLineOf(brokenAt(text, breaksOfLongLines(text))), longestPiece);
}

TEST(LongLines, GivenBreaks_WhenATextIsBroken_ThenALineFeedStandsAtEach) {
    EXPECT_EQ(brokenAt(u"Ships came", {6}), u"Ships \ncame");
    EXPECT_EQ(brokenAt(u"abc", {1, 2}), u"a\nb\nc");
    EXPECT_EQ(brokenAt(u"abc", {}), u"abc");
}

} // namespace
} // namespace wireside
