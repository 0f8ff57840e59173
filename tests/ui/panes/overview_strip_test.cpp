// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/overview_strip.h"

#include "tests/ui/pixels.h"
#include "tests/ui/waiting.h"
#include "ui/panes/kind_colours.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// A left report of four screens, first shared then reworded; a right one of two, all unique.
class OverviewStripTest : public testing::Test {
protected:
    OverviewStripTest() {
        strip.resize(strip.width(), 412);
        strip.setReports(
            {.spans = {{{0, 1000}, SentenceKind::Shared}, {{1000, 2000}, SentenceKind::Reworded}},
             .findings = {{1490, 1510}},
             .height = 2000},
            {.spans = {{{0, 1000}, SentenceKind::Unique}}, .findings = {}, .height = 1000});
        strip.setViews(left, right);
        strip.show();
    }

    [[nodiscard]] QImage picture() { return strip.grab().toImage(); }
    [[nodiscard]] static QRectF inside(const QRectF& box) { return box.adjusted(1, 2, -1, -2); }
    void press(Qt::Key key) { QTest::keyClick(&strip, key); }

    static constexpr Viewport left{.scroll = 500, .height = 500, .maximum = 1500};
    static constexpr Viewport right{.scroll = 0, .height = 500, .maximum = 500};
    OverviewStrip strip;
    const KindColours& colours = kindColours(Tone::Light);
};

TEST_F(OverviewStripTest, GivenReports_WhenPainted_ThenEachPartHasTheColourAndWidthOfItsKind) {
    const QRectF column = strip.columnOf(Side::Left);
    const QRectF top(column.left(), column.top(), column.width(), column.height() * 0.2);
    const QRectF bottom(column.left(), column.top() + column.height() * 0.7, column.width(),
                        column.height() * 0.2);
    const QRectF other = strip.columnOf(Side::Right).adjusted(0, 120, 0, 0);

    EXPECT_GT(partOf(picture(), inside(top), colours.shared.edge), 0.95);
    const double reworded = partOf(picture(), inside(bottom), colours.reworded.edge);
    EXPECT_GT(reworded, 0.5);
    EXPECT_LT(reworded, 0.9);
    const double unique = partOf(picture(), inside(other), colours.unique.edge);
    EXPECT_GT(unique, 0.1);
    EXPECT_LT(unique, 0.4);
}

TEST_F(OverviewStripTest,
       GivenReportsOfDifferentLength_WhenPainted_ThenTheirColumnsAreInProportion) {
    EXPECT_EQ(strip.columnOf(Side::Left).height(), 400);
    EXPECT_EQ(strip.columnOf(Side::Right).height(), 200);
    EXPECT_EQ(strip.frameOf(Side::Left).height(), 100);
    EXPECT_EQ(strip.frameOf(Side::Left).top(), strip.columnOf(Side::Left).top() + 100);
}

TEST_F(OverviewStripTest, GivenAFinding_WhenPainted_ThenATrianglePointsAtItFromOutside) {
    const QRectF column = strip.columnOf(Side::Left);
    const QRectF beside(column.left() - 5, column.top() + 300 - 2, 4, 4);
    EXPECT_GT(partOf(picture(), beside, colours.finding), 0.4);
    EXPECT_EQ(partOf(picture(), beside.translated(0, -100), colours.finding), 0);
}

TEST_F(OverviewStripTest, GivenAColumn_WhenClicked_ThenItsReportIsAskedToScrollThere) {
    QSignalSpy asked(&strip, &OverviewStrip::scrollAsked);
    const QRectF column = strip.columnOf(Side::Left);

    QTest::mouseClick(&strip, Qt::LeftButton, {},
                      QPoint(int(column.center().x()), int(column.top()) + 300));

    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<Side>(), Side::Left);
    EXPECT_EQ(asked[0][1].toInt(), 1500 - 250); // there in the middle of the view
}

TEST_F(OverviewStripTest, GivenTheFrame_WhenDragged_ThenItGoesAsFarAsTheMouseWithoutAJump) {
    QSignalSpy asked(&strip, &OverviewStrip::scrollAsked);
    const QPoint edge = strip.frameOf(Side::Left).topLeft().toPoint() + QPoint(5, 10);

    QTest::mousePress(&strip, Qt::LeftButton, {}, edge);
    QTest::mouseMove(&strip, edge + QPoint(0, 20));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, edge + QPoint(0, 20));

    ASSERT_GE(asked.count(), 2);
    EXPECT_EQ(asked.first()[1].toInt(), left.scroll);
    EXPECT_EQ(asked.last()[1].toInt(), left.scroll + 100);
}

TEST_F(OverviewStripTest, GivenTheFocus_WhenKeysArePressed_ThenTheColumnUsedLastScrolls) {
    QSignalSpy asked(&strip, &OverviewStrip::scrollAsked);

    press(Qt::Key_Down);
    press(Qt::Key_PageUp);
    press(Qt::Key_End);
    press(Qt::Key_Home);

    ASSERT_EQ(asked.count(), 4);
    EXPECT_EQ(asked[0][1].toInt(), 550);
    EXPECT_EQ(asked[1][1].toInt(), 0);
    EXPECT_EQ(asked[2][1].toInt(), 1500);
    EXPECT_EQ(asked[3][1].toInt(), 0);
}

TEST_F(OverviewStripTest, GivenTheFocus_WhenTheOtherColumnIsChosenByKey_ThenTheKeysScrollIt) {
    const QSignalSpy asked(&strip, &OverviewStrip::scrollAsked);

    press(Qt::Key_Right);
    press(Qt::Key_End);
    press(Qt::Key_Left);
    press(Qt::Key_End);

    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].value<Side>(), Side::Right);
    EXPECT_EQ(asked[1][0].value<Side>(), Side::Left);
}

TEST_F(OverviewStripTest, GivenTheFocus_WhenPainted_ThenItIsSeen) {
    strip.clearFocus();
    const QImage without = picture();
    strip.activateWindow();
    strip.setFocus();
    ASSERT_TRUE(happens([this] { return strip.hasFocus(); }));

    EXPECT_NE(picture(), without);
}

TEST_F(OverviewStripTest, GivenNoReports_WhenPainted_ThenNothingIsDrawnOrAsked) {
    strip.setReports({}, {});
    strip.setViews({}, {});
    QSignalSpy asked(&strip, &OverviewStrip::scrollAsked);

    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(12, 100));

    EXPECT_EQ(partOf(picture(), strip.rect(), colours.text), 0);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][1].toInt(), 0);
}

} // namespace
} // namespace wireside
