// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reading_layout.h"

#include "tests/ui/report/hand_made_comparison.h"
#include "ui/panes/line_stretches.h"
#include "ui/text_bridge.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr Strip everything{.top = 0, .bottom = 1e9};

class ReadingLayout : public testing::Test {
protected:
    void show(const Document& report, const std::vector<SentenceMark>& marks) {
        document.setTextWidth(2000);
        document.setDefaultFont(readingFont(1));
        setReportText(document, report.text, PaneText(report.text));
        setParagraphs(document, report, PaneText(report.text), readingFont(1));
        setSentenceFormats(document, marks, formats);
    }

    const SentenceFormats formats{.furniture = Qt::gray, .numberFont = QFont()};
    QTextDocument document;
};

TEST_F(ReadingLayout, GivenMarks_WhenSet_ThenTheTextIsTheReportsAndThereIsNothingToUndo) {
    const Document report =
        makeDocument(u"Ships came in. Crews cheered.\n\nIt rained all day.", {});
    auto marks = sentenceMarks(report, PaneText(report.text));
    marks[0].number = QStringLiteral("1");
    marks[1].furniture = true;

    show(report, marks);

    EXPECT_EQ(document.toPlainText(), toQString(report.text));
    EXPECT_FALSE(document.isUndoAvailable());
    EXPECT_EQ(document.firstBlock().charFormat().foreground().style(), Qt::NoBrush);
}

TEST_F(ReadingLayout, GivenAReadingStyle_WhenItsFontIsMade_ThenItHasFamilyAndSize) {
    EXPECT_EQ(readingFont(2, {.size = 10}).pointSizeF(), 20);
    EXPECT_EQ(readingFont(1).families().front(), QStringLiteral("Noto Serif"));
    EXPECT_EQ(readingFont(1, {.family = sansFamily}).families().front(),
              QStringLiteral("Noto Sans"));
    const QFont own = readingFont(1, {.family = QStringLiteral("A font that is not there")});
    EXPECT_EQ(own.families().front(), QStringLiteral("A font that is not there"));
    EXPECT_GT(own.families().size(), 1) << "there is another one to fall back on";
}

TEST_F(ReadingLayout, GivenAnotherLineHeight_WhenSet_ThenTheTextIsHigher) {
    const Document report = makeDocument(u"Ships came in.\nCrews cheered.\nIt rained.", {});
    show(report, {});
    const double usual = document.size().height();

    setParagraphs(document, report, PaneText(report.text), readingFont(1), 1.9);

    EXPECT_GT(document.size().height(), usual * 1.1);
}

TEST_F(ReadingLayout, GivenANumber_WhenSet_ThenThereIsRoomForItBehindTheSentence) {
    const Document report = makeDocument(u"Ships came in. Crews cheered.", {});
    auto marks = sentenceMarks(report, PaneText(report.text));
    show(report, marks);
    const double without =
        lineStretches(document, marks[1].begin, marks[1].end, everything)[0].left;

    marks[0].number = QStringLiteral("12");
    setSentenceFormats(document, marks, formats);

    const double with = lineStretches(document, marks[1].begin, marks[1].end, everything)[0].left;
    EXPECT_NEAR(with - without, numberGap(marks[0].number, formats.numberFont), 1);
}

TEST_F(ReadingLayout, GivenFurniture_WhenSet_ThenItsTextIsGreyAndOtherTextIsNot) {
    const Document report = makeDocument(u"Ships came in. Crews cheered.", {});
    auto marks = sentenceMarks(report, PaneText(report.text));
    marks[0].furniture = true;

    show(report, marks);

    const auto ranges = document.firstBlock().layout()->formats();
    ASSERT_EQ(ranges.size(), 1);
    EXPECT_EQ(ranges[0].start, marks[0].begin);
    EXPECT_EQ(ranges[0].length, marks[0].end - marks[0].begin);
    EXPECT_EQ(ranges[0].format.foreground().color(), QColor(Qt::gray));
}

TEST_F(ReadingLayout, GivenTheSameMarksAgain_WhenSet_ThenNothingIsLaidOutAnew) {
    const Document report = makeDocument(u"Ships came in. Crews cheered.", {});
    auto marks = sentenceMarks(report, PaneText(report.text));
    marks[0].number = QStringLiteral("1");
    show(report, marks);
    int changes = 0;
    QObject::connect(&document, &QTextDocument::contentsChange, &document,
                     [&changes] { ++changes; });

    setSentenceFormats(document, marks, formats);

    EXPECT_EQ(changes, 0);
}

TEST_F(ReadingLayout, GivenASentenceThatEndsInAnEmoji_WhenNumbered_ThenTheCharacterStaysWhole) {
    const Document report = makeDocument(u"Ships came in \U0001F600", {});
    auto marks = sentenceMarks(report, PaneText(report.text));
    ASSERT_EQ(marks.size(), 1U);
    marks[0].number = QStringLiteral("1");

    show(report, marks);

    const auto ranges = document.firstBlock().layout()->formats();
    ASSERT_EQ(ranges.size(), 1);
    EXPECT_EQ(ranges[0].start, 14);
    EXPECT_EQ(ranges[0].length, 2);
}

TEST_F(ReadingLayout, GivenParagraphsWithoutBlankLines_WhenSet_ThenThereIsSpaceBetweenThem) {
    const Document report = makeDocument(u"Ships came in.\nCrews cheered all day.", {});
    ASSERT_EQ(report.paragraphs.size(), 2U);

    show(report, sentenceMarks(report, PaneText(report.text)));

    EXPECT_GT(document.firstBlock().blockFormat().bottomMargin(), 0);
    EXPECT_EQ(document.lastBlock().blockFormat().bottomMargin(),
              document.firstBlock().blockFormat().bottomMargin());
}

TEST_F(ReadingLayout, GivenBlankLinesBetweenParagraphs_WhenSet_ThenTheyAreTheSpace) {
    const Document report = makeDocument(u"Ships came in.\n\nCrews cheered all day.", {});

    show(report, sentenceMarks(report, PaneText(report.text)));

    const QTextBlock blank = document.firstBlock().next();
    EXPECT_EQ(document.firstBlock().blockFormat().bottomMargin(), 0);
    EXPECT_LT(blank.blockFormat().lineHeight(), document.firstBlock().blockFormat().lineHeight());
}

} // namespace
} // namespace wireside
