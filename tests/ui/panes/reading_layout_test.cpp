// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reading_layout.h"

#include "tests/ui/report/hand_made_comparison.h"

#include <QTextBlock>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class ReadingLayout : public testing::Test {
protected:
    void show(const Document& report) {
        document.setTextWidth(2000);
        document.setDefaultFont(readingFont(1));
        setReportText(document, report.text, PaneText(report.text));
        setParagraphs(document, report, PaneText(report.text), readingFont(1));
    }

    QTextDocument document;
};

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
    show(report);
    const double usual = document.size().height();

    setParagraphs(document, report, PaneText(report.text), readingFont(1), 1.9);

    EXPECT_GT(document.size().height(), usual * 1.1);
}

TEST_F(ReadingLayout, GivenParagraphsWithoutBlankLines_WhenSet_ThenThereIsSpaceBetweenThem) {
    const Document report = makeDocument(u"Ships came in.\nCrews cheered all day.", {});
    ASSERT_EQ(report.paragraphs.size(), 2U);

    show(report);

    EXPECT_GT(document.firstBlock().blockFormat().bottomMargin(), 0);
    EXPECT_EQ(document.lastBlock().blockFormat().bottomMargin(),
              document.firstBlock().blockFormat().bottomMargin());
}

TEST_F(ReadingLayout, GivenBlankLinesBetweenParagraphs_WhenSet_ThenTheyAreTheSpace) {
    const Document report = makeDocument(u"Ships came in.\n\nCrews cheered all day.", {});

    show(report);

    const QTextBlock blank = document.firstBlock().next();
    EXPECT_EQ(document.firstBlock().blockFormat().bottomMargin(), 0);
    EXPECT_LT(blank.blockFormat().lineHeight(), document.firstBlock().blockFormat().lineHeight());
}

} // namespace
} // namespace wireside
