// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/line_stretches.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr Strip everything{.top = 0, .bottom = 1e9};
constexpr int lineLength = 24; // of "Ships came in this week." with its line feed, less one

// A document in which every line of the text is one line on the screen.
void fill(QTextDocument& document, const QString& text) {
    document.setTextWidth(2000);
    document.setPlainText(text);
}

QString manyLines(int count) {
    return QStringLiteral("Ships came in this week.\n").repeated(count);
}

TEST(LineStretches, GivenAPartOfALine_WhenMeasured_ThenTheStretchBeginsAndEndsWithIt) {
    QTextDocument document;
    fill(document, QStringLiteral("Ships came in. Crews cheered."));

    const auto first = lineStretches(document, 0, 14, everything);
    const auto second = lineStretches(document, 15, 29, everything);

    ASSERT_EQ(first.size(), 1U);
    ASSERT_EQ(second.size(), 1U);
    EXPECT_LT(first[0].left, first[0].right);
    EXPECT_LT(first[0].right, second[0].left) << "a space is between them";
    EXPECT_EQ(first[0].baseline, second[0].baseline);
    EXPECT_GT(first[0].ascent, first[0].descent);
}

TEST(LineStretches, GivenASentenceThatWraps_WhenMeasured_ThenThereIsOneStretchALine) {
    QTextDocument document;
    document.setTextWidth(120);
    document.setPlainText(QStringLiteral("Ships came in this week and the crews cheered on deck."));

    const auto stretches = lineStretches(document, 0, 54, everything);

    ASSERT_GT(stretches.size(), 2U);
    for (std::size_t i = 1; i < stretches.size(); ++i)
        EXPECT_GT(stretches[i].top, stretches[i - 1].top);
    for (const LineStretch& stretch : stretches) EXPECT_LE(stretch.right, 120);
}

TEST(LineStretches, GivenASentenceOverTwoLinesOfTheFile_WhenMeasured_ThenBothAreThere) {
    QTextDocument document;
    fill(document, QStringLiteral("Ships came in\nthis week."));

    EXPECT_EQ(lineStretches(document, 0, 24, everything).size(), 2U);
}

TEST(LineStretches, GivenAStrip_WhenMeasured_ThenOnlyLinesInsideItAreLookedAt) {
    QTextDocument document;
    fill(document, manyLines(1000));
    const double lineHeight =
        document.documentLayout()->blockBoundingRect(document.firstBlock()).height();

    const auto stretches = lineStretches(document, 0, document.characterCount(),
                                         {.top = 0, .bottom = lineHeight * 10});

    EXPECT_GE(stretches.size(), 10U);
    EXPECT_LE(stretches.size(), 12U);
}

TEST(PositionsIn, GivenAStripInTheMiddle_WhenAsked_ThenThePositionsOfItsLinesComeBack) {
    QTextDocument document;
    fill(document, manyLines(1000));
    const QTextBlock block = document.findBlockByNumber(500);
    const QRectF place = document.documentLayout()->blockBoundingRect(block);

    const PositionRange range =
        positionsIn(document, {.top = place.top() + 1, .bottom = place.bottom() - 1});

    EXPECT_EQ(range.begin, block.position());
    EXPECT_GE(range.end, block.position() + lineLength);
    EXPECT_LE(range.end, block.position() + block.length());
}

TEST(PositionsIn, GivenAnEmptyDocument_WhenAsked_ThenNothingIsThere) {
    QTextDocument document;

    EXPECT_TRUE(lineStretches(document, 0, 1, everything).empty());
    EXPECT_EQ(positionsIn(document, everything).begin, 0);
}

TEST(StripOf, GivenTheLastLineOfALongText_WhenAsked_ThenItLiesBelowAllOthers) {
    QTextDocument document;
    fill(document, manyLines(1000));

    const Strip first = stripOf(document, 0, lineLength);
    const Strip last = stripOf(document, 999 * (lineLength + 1), 1000 * (lineLength + 1) - 1);

    EXPECT_GT(last.top, first.bottom);
    EXPECT_GT(last.bottom, last.top);
}

} // namespace
} // namespace wireside
