// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/laid_out_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <utility>

#include <gtest/gtest.h>

namespace wireside {
namespace {

void setAllOf(QTextDocument& document, const QString& text) {
    document.setTextWidth(300);
    document.setPlainText(text);
}

TEST(LaidOutLines, GivenALaidOutText_WhenRead_ThenEveryPositionIsOnTheLineThatShowsIt) {
    QTextDocument document;
    setAllOf(document, QStringLiteral("Ships came in this morning. ").repeated(20) +
                           QStringLiteral("\n\nCrews cheered."));
    (void)document.documentLayout()->documentSize();

    const ReadingLines lines = laidOutLines(document);

    ASSERT_GT(lines.lines().size(), 5U);
    for (int position = 0; position < document.characterCount() - 1; ++position) {
        const QTextBlock block = document.findBlock(position);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        const double top = block.layout()->position().y() + line.y();
        EXPECT_GE(lines.at(position), top);
        EXPECT_LE(lines.at(position), top + line.height());
    }
}

TEST(LaidOutLines, GivenAVeryLongText_WhenItsBeginIsLaidOut_ThenTheRestFollowsWithoutAskingForIt) {
    QTextDocument document;
    (void)document.documentLayout();
    setAllOf(document, QStringLiteral("Ships came in this morning.\n").repeated(20000));
    const QTextBlock last = document.lastBlock().previous();
    ASSERT_EQ(last.layout()->lineCount(), 0);

    const ReadingLines lines = laidOutLines(document);

    EXPECT_EQ(last.layout()->lineCount(), 0);
    const double estimate = lines.at(last.position());
    const double height = document.documentLayout()->documentSize().height();
    EXPECT_GT(estimate, height / 2);
    EXPECT_LT(estimate, height * 2);
    EXPECT_LT(lines.at(last.position() - 1000), estimate);
}

TEST(LaidOutLines, GivenAnEmptyText_WhenRead_ThenItsOnlyLineIsAtTheMargin) {
    QTextDocument document;
    setAllOf(document, {});
    (void)document.documentLayout()->documentSize();

    EXPECT_EQ(laidOutLines(document).at(0), document.documentMargin());
}

TEST(LaidOutLines, GivenRightToLeftText_WhenRead_ThenLaterIsStillFurtherDown) {
    QTextDocument document;
    setAllOf(document, QStringLiteral("وصلت السفن إلى الميناء هذا الصباح."));
    (void)document.documentLayout()->documentSize();
    const ReadingLines lines = laidOutLines(document);

    for (int position = 0; position < document.characterCount() - 2; ++position)
        EXPECT_LT(lines.at(position), lines.at(position + 1)) << position;
}

// More lines than are read in one step.
QString manyLines() { return QStringLiteral("Ships came in.\n").repeated(2'000); }

TEST(LaidOutLines, GivenManyLines_WhenReadInSteps_ThenTheyAreWhatIsReadAtOnce) {
    QTextDocument document;
    setAllOf(document, manyLines());
    (void)document.documentLayout()->documentSize();

    LaidOutLines lines(document);
    int steps = 1;
    while (!lines.readOn()) ++steps;

    EXPECT_GT(steps, 2);
    EXPECT_EQ(std::move(lines).take().lines(), laidOutLines(document).lines());
}

TEST(LaidOutLines,
     GivenLinesThatAreHalfRead_WhenTheTextOrItsWidthChanges_ThenTheyAreNotItsAnyMore) {
    QTextDocument document;
    setAllOf(document, manyLines());
    (void)document.documentLayout()->documentSize();
    LaidOutLines edited(document);
    ASSERT_FALSE(edited.readOn());
    EXPECT_TRUE(edited.isOf(document));
    EXPECT_FALSE(edited.isOf(QTextDocument()));

    QTextCursor(&document).insertText(QStringLiteral("Small "));
    EXPECT_FALSE(edited.isOf(document));

    (void)document.documentLayout()->documentSize();
    LaidOutLines narrowed(document);
    ASSERT_FALSE(narrowed.readOn());
    document.setTextWidth(30);
    EXPECT_FALSE(narrowed.isOf(document)) << "not laid out so far, or elsewhere";
}

} // namespace
} // namespace wireside
