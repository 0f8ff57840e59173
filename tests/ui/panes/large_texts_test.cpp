// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people paste by mistake: all of it is shown, or said to be on its way.
#include "tests/ui/panes/large_pane.h"
#include "ui/panes/find_matches.h"
#include "ui/panes/reading_layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTextDocumentFragment>

#include <algorithm>
#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::u16string repeated(std::u16string_view text, std::size_t units) {
    std::u16string all;
    while (all.size() < units) all += text;
    all.resize(units);
    return all;
}

constexpr std::u16string_view english = u"The river rose again overnight, and crews worked on. ";

class LargeTexts : public LargePane {};

int longestBlock(const QTextDocument& document) {
    int longest = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        longest = std::max(longest, block.length());
    return longest;
}

TEST_F(LargeTexts, GivenAMegabyteInOneLine_WhenShown_ThenItStandsInPiecesWithNothingLost) {
    const auto report = show(repeated(english, 1'000'000));

    EXPECT_LE(longestBlock(*pane.document()), int(longestPiece) + 1);
    EXPECT_EQ(pane.toPlainText().remove(u'\n'), toQString(report->text));
    ASSERT_EQ(pane.marks().size(), report->sentences.size());
    expectSentence(*report, 0);
    expectSentence(*report, report->sentences.size() / 2);
    expectSentence(*report, report->sentences.size() - 1);
    EXPECT_FALSE(pane.visibleSentences().empty());
}

TEST_F(LargeTexts, GivenALineInPieces_WhenShown_ThenNoSpaceIsBetweenThem) {
    show(repeated(english, 30'000));

    QTextBlock block = pane.document()->begin();
    for (; block.next().isValid(); block = block.next())
        EXPECT_EQ(block.blockFormat().bottomMargin(), 0) << block.blockNumber();
}

TEST_F(LargeTexts,
       GivenAnArabicLineInPieces_WhenOneBeginsWithLatinLetters_ThenItRunsLikeTheOthers) {
    std::u16string line = repeated(u"\u0627\u0644\u0646\u0647\u0631 ", 30'000);
    line.replace(breaksOfLongLines(line).front(), 4, u"NATO");
    show(line);

    const QTextBlock second = pane.document()->begin().next();
    ASSERT_TRUE(second.text().startsWith(QStringLiteral("NATO")));
    EXPECT_EQ(second.textDirection(), Qt::RightToLeft);
}

TEST_F(LargeTexts, GivenALineInPieces_WhenCopied_ThenTheTextIsTheReports) {
    const auto report = show(repeated(english, 30'000) + u"\nNext.");

    pane.selectAll();
    pane.copy();

    EXPECT_EQ(QGuiApplication::clipboard()->text(), toQString(report->text));
}

TEST_F(LargeTexts, GivenWordsAcrossAPiecesEnd_WhenSought_ThenTheyAreFoundAndSelectedThere) {
    const auto report = show(repeated(english, 30'000));
    const std::size_t at = pane.paneText().breaks().front();

    const auto matches = findMatches(report->text, u"worked on. The river", {});
    const auto across = std::ranges::find_if(
        matches, [at](const TextSpan& match) { return match.begin < at && at < match.end; });

    ASSERT_NE(across, matches.end());
    QTextCursor cursor(pane.document());
    cursor.setPosition(pane.paneText().position(across->begin));
    cursor.setPosition(pane.paneText().endPosition(across->end), QTextCursor::KeepAnchor);
    EXPECT_EQ(cursor.selection().toPlainText(), QStringLiteral("worked on. \nThe river"));
}

TEST_F(LargeTexts, GivenAMillionChineseCharacters_WhenShown_ThenTheyStandInPiecesWithNothingLost) {
    const auto report =
        show(repeated(u"\u6CB3\u6C34\u4E0A\u6DA8\uFF0C\u5DE5\u4EBA\u5DE5\u4F5C\u3002", 1'000'000));

    EXPECT_LE(longestBlock(*pane.document()), int(longestPiece) + 1);
    EXPECT_EQ(pane.toPlainText().remove(u'\n'), toQString(report->text));
    expectSentence(*report, 100);
    EXPECT_FALSE(isAllLaidOut(*pane.document())) << "only what is in view is laid out at once";
}

TEST_F(LargeTexts, GivenFiftyThousandArabicLines_WhenShown_ThenEachIsALineFromRightToLeft) {
    std::u16string lines;
    for (int i = 0; i < 50'000; ++i) lines += u"\u0627\u0644\u0646\u0647\u0631.\n";
    const auto report = show(lines);

    EXPECT_EQ(pane.document()->blockCount(), 50'001);
    EXPECT_EQ(pane.document()->begin().textDirection(), Qt::RightToLeft);
    EXPECT_EQ(pane.toPlainText(), toQString(report->text));
    EXPECT_FALSE(isAllLaidOut(*pane.document()));
}

TEST_F(LargeTexts, GivenControlCharactersAndEmoji_WhenShown_ThenEachIsAtItsPosition) {
    std::u16string odd;
    for (char16_t unit = 0; unit < 0x20; ++unit) odd += {u'a', unit, u' '};
    odd += u"\u202E\u2066\u200B\uFEFF\uFFFC\x7F\x85 \U0001F600\U0001F468\u200D\U0001F469.\r\n";
    const auto report = show(odd + repeated(odd, 50'000));

    for (std::size_t i = 0; i < report->text.size(); i += 101) {
        const QChar shown = pane.document()->characterAt(pane.paneText().position(i));
        if (shown != QChar(QChar::ParagraphSeparator)) {
            ASSERT_EQ(shown, QChar(report->text[i])) << i;
        }
    }
    EXPECT_FALSE(pane.viewport()->grab().isNull());
}

TEST_F(LargeTexts, GivenTenMegabytes_WhenShown_ThenThePaneSaysSoUntilTheyAreThere) {
    const auto report = beginToShow(repeated(u"The river rose again overnight.\n", 10'000'000));

    EXPECT_TRUE(pane.document()->isEmpty());
    EXPECT_FALSE(pane.placeholderText().isEmpty());
    ASSERT_TRUE(arrives());
    EXPECT_TRUE(pane.placeholderText().isEmpty());
    EXPECT_EQ(pane.document()->characterCount() - 1, int(report->text.size()));
    ASSERT_EQ(pane.marks().size(), report->sentences.size());
    expectSentence(*report, 100);
    EXPECT_FALSE(pane.visibleSentences().empty());
    EXPECT_FALSE(isAllLaidOut(*pane.document()));
}

// What is prepared at once may take a window's time: so it is short, in characters and in lines.
TEST(TakesLong, GivenTexts_WhenAsked_ThenManyCharactersOrManyLinesDo) {
    EXPECT_FALSE(takesLong(u""));
    EXPECT_FALSE(takesLong(repeated(english, 200'000)));
    EXPECT_TRUE(takesLong(repeated(english, 500'000)));
    EXPECT_FALSE(takesLong(repeated(u"a\n", 4'000)));
    EXPECT_TRUE(takesLong(repeated(u"a\n", 20'000)));
    EXPECT_TRUE(takesLong(repeated(u"a\u2029", 20'000)));
}

TEST_F(LargeTexts, GivenFewCharactersInManyLines_WhenShown_ThenTheyAppearALittleLater) {
    beginToShow(repeated(u"a\n", 100'000));

    EXPECT_TRUE(pane.document()->isEmpty());
    ASSERT_TRUE(arrives());
    EXPECT_EQ(pane.document()->blockCount(), 50'001);
}

TEST_F(LargeTexts, GivenATextOnItsWay_WhenItsComparisonComesFirst_ThenBothAreShownInTheEnd) {
    const auto comparison = longComparison();
    pane.setReport(comparison->left);

    pane.setComparison(comparison);

    EXPECT_TRUE(pane.measure().links.empty());
    ASSERT_TRUE(arrives());
    ASSERT_TRUE(happens([this] { return !pane.isBeingSet(); }));
    EXPECT_EQ(pane.numbers(), Numbers::Shown);
    EXPECT_EQ(pane.measure().links.size(), comparison->links.size());
}

TEST_F(LargeTexts, GivenATextOnItsWay_WhenALinkIsToBeSeen_ThenThePaneWaitsForTheText) {
    const auto comparison = longComparison();
    pane.setReport(comparison->left);
    pane.setComparison(comparison);
    EXPECT_FALSE(pane.heightOf(100).has_value());

    pane.reveal(100);

    EXPECT_FALSE(pane.document()->isEmpty());
    EXPECT_TRUE(pane.heightOf(100).has_value());
}

TEST_F(LargeTexts, GivenATextOnItsWay_WhenAnotherReportComes_ThenThatStays) {
    pane.setReport(longComparison()->left);

    show(u"Ships came in.");
    QTest::qWait(0);

    EXPECT_EQ(pane.toPlainText(), QStringLiteral("Ships came in."));
    EXPECT_TRUE(pane.placeholderText().isEmpty());
    EXPECT_EQ(pane.marks().size(), 1U);
}

TEST_F(LargeTexts, GivenALayoutThatWaitsForItsTurn_WhenItsTextIsGone_ThenNothingIsLaidOut) {
    show(repeated(u"It rained.\n", 2'000'000));
    ASSERT_FALSE(isAllLaidOut(*pane.document()));
    askForAStep(*pane.document());

    show(u"Ships came in."); // another thread deletes the former text, which takes a while
    QTest::qWait(0);

    EXPECT_EQ(pane.toPlainText(), QStringLiteral("Ships came in."));
}

TEST_F(LargeTexts, GivenALongText_WhenItIsLeftAlone_ThenAllOfItIsLaidOutBitByBit) {
    show(repeated(u"The river rose again overnight.\n", 300'000));
    const int atFirst = laidOutBlocks(*pane.document());

    ASSERT_TRUE(happens([this] { return isAllLaidOut(*pane.document()); }));
    EXPECT_LT(atFirst, pane.document()->blockCount());
    const QTextBlock last = pane.document()->lastBlock();
    EXPECT_TRUE(happens([&] {
        return pane.view().maximum + pane.view().height >= int(last.layout()->position().y());
    })) << "the scroll bar reaches the end";
}

} // namespace
} // namespace wireside
