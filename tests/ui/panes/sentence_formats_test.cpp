// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sentence_formats.h"

#include "tests/ui/report/hand_made_comparison.h"
#include "ui/panes/line_stretches.h"
#include "ui/panes/reading_layout.h"
#include "ui/text_bridge.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr Strip everything{.top = 0, .bottom = 1e9};

class SentenceFormatting : public testing::Test {
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

TEST_F(SentenceFormatting, GivenMarks_WhenSet_ThenTheTextIsTheReportsAndThereIsNothingToUndo) {
    const Document report =
        makeDocument(u"Ships came in. Crews cheered.\n\nIt rained all day.", {});
    auto marks = sentenceMarks(report, PaneText(report.text));
    marks[0].links = {{.link = 0}};
    marks[1].furniture = true;

    show(report, marks);

    EXPECT_EQ(document.toPlainText(), toQString(report.text));
    EXPECT_FALSE(document.isUndoAvailable());
    EXPECT_EQ(document.firstBlock().charFormat().foreground().style(), Qt::NoBrush);
}

TEST_F(SentenceFormatting, GivenANumber_WhenSet_ThenThereIsRoomForItBehindTheSentence) {
    const Document report = makeDocument(u"Ships came in. Crews cheered.", {});
    auto marks = sentenceMarks(report, PaneText(report.text));
    show(report, marks);
    const double without =
        lineStretches(document, marks[1].begin, marks[1].end, everything)[0].left;

    marks[0].links = {{.link = 11}};
    setSentenceFormats(document, marks, formats);

    const double with = lineStretches(document, marks[1].begin, marks[1].end, everything)[0].left;
    EXPECT_NEAR(with - without, numberGap(numberOf(marks[0]), formats.numberFont), 1);
}

TEST_F(SentenceFormatting, GivenFurniture_WhenSet_ThenItsTextIsGreyAndOtherTextIsNot) {
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

TEST_F(SentenceFormatting, GivenTheSameMarksAgain_WhenSet_ThenNothingIsLaidOutAnew) {
    const Document report = makeDocument(u"Ships came in. Crews cheered.", {});
    auto marks = sentenceMarks(report, PaneText(report.text));
    marks[0].links = {{.link = 0}};
    show(report, marks);
    int changes = 0;
    QObject::connect(&document, &QTextDocument::contentsChange, &document,
                     [&changes] { ++changes; });

    setSentenceFormats(document, marks, formats);

    EXPECT_EQ(changes, 0);
}

TEST_F(SentenceFormatting, GivenOtherMarksInPlaces_WhenChanged_ThenTheFormatsAreAsIfSetAnew) {
    std::u16string text;
    for (int i = 0; i < 30; ++i) text += u"Ships came in. Crews cheered.\n";
    const Document report = makeDocument(text, {});
    auto from = sentenceMarks(report, PaneText(report.text));
    for (std::size_t i = 0; i < from.size(); i += 2) from[i].links = {{.link = 0}};
    auto to = from;
    to[0].furniture = true;
    to[7].links = {{.link = 11}};
    to[20].links.clear();
    to.erase(to.begin() + 31);
    show(report, to);
    std::vector<QList<QTextLayout::FormatRange>> expected;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        expected.push_back(block.layout()->formats());
    show(report, from);

    changeSentenceFormats(document, from, to, formats);

    EXPECT_EQ(differentSentences(from, from), 0U);
    EXPECT_EQ(differentSentences(from, to), 4U) << "three changed, one gone";
    std::size_t index = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        EXPECT_EQ(block.layout()->formats(), expected[index++]) << block.blockNumber();
}

TEST_F(SentenceFormatting,
       GivenASentenceThatEndsInAnEmoji_WhenNumbered_ThenTheCharacterStaysWhole) {
    const Document report = makeDocument(u"Ships came in \U0001F600", {});
    auto marks = sentenceMarks(report, PaneText(report.text));
    ASSERT_EQ(marks.size(), 1U);
    marks[0].links = {{.link = 0}};

    show(report, marks);

    const auto ranges = document.firstBlock().layout()->formats();
    ASSERT_EQ(ranges.size(), 1);
    EXPECT_EQ(ranges[0].start, 14);
    EXPECT_EQ(ranges[0].length, 2);
}

} // namespace
} // namespace wireside
