// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/highlight_shapes.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr ShapeMetrics metrics{.overhang = 2, .ruleLeft = 8, .ruleWidth = 3, .outlineGap = 1};

LineStretch stretch(double left, double right, double top) {
    return {
        .left = left, .right = right, .top = top, .baseline = top + 18, .ascent = 18, .descent = 5};
}

TEST(HighlightShape, GivenASharedSentenceOnOneLine_WhenShaped_ThenTheBandOverhangsItsText) {
    const auto shape = highlightShape({stretch(24, 200, 10)}, SentenceKind::Shared, metrics);

    ASSERT_EQ(shape.bands.size(), 1U);
    EXPECT_EQ(shape.bands[0], QRectF(22, 10, 180, 23));
    ASSERT_EQ(shape.underlines.size(), 1U);
    EXPECT_EQ(shape.underlines[0], QLineF(22, 33, 202, 33));
    EXPECT_TRUE(shape.rule.isNull());
}

TEST(HighlightShape, GivenFractionsOfPixels_WhenShaped_ThenBandsLieOnWholeOnes) {
    LineStretch line = stretch(24.3, 199.6, 10.4);
    line.baseline = 28.4;
    const auto shape = highlightShape({line}, SentenceKind::Reworded, metrics);

    EXPECT_EQ(shape.bands[0], QRectF(QPointF(22, 10), QPointF(202, 33)));
}

TEST(HighlightShape,
     GivenASentenceOnThreeLines_WhenShaped_ThenEachLineHasABandAndOneOutlineHoldsAll) {
    const auto shape =
        highlightShape({stretch(150, 300, 10), stretch(24, 300, 37), stretch(24, 120, 64)},
                       SentenceKind::Reworded, metrics);

    EXPECT_EQ(shape.bands.size(), 3U);
    EXPECT_EQ(shape.underlines.size(), 3U);
    EXPECT_TRUE(shape.outline.contains(QPointF(160, 20)));
    EXPECT_TRUE(shape.outline.contains(QPointF(200, 35.5))) << "between two lines";
    EXPECT_TRUE(shape.outline.contains(QPointF(30, 70)));
    EXPECT_FALSE(shape.outline.contains(QPointF(100, 20)))
        << "before the sentence, on its first line";
    EXPECT_FALSE(shape.outline.contains(QPointF(200, 80)))
        << "after the sentence, on its last line";
}

TEST(HighlightShape, GivenAUniqueSentence_WhenShaped_ThenItHasARuleInTheMarginAndNoTint) {
    const auto shape =
        highlightShape({stretch(150, 300, 10), stretch(24, 90, 37)}, SentenceKind::Unique, metrics);

    EXPECT_TRUE(shape.bands.empty());
    EXPECT_TRUE(shape.underlines.empty());
    EXPECT_EQ(shape.rule, QRectF(QPointF(8, 10), QPointF(11, 60)));
}

TEST(HighlightShape, GivenNoKind_WhenShaped_ThenThereIsOnlyAnOutline) {
    const auto shape = highlightShape({stretch(24, 200, 10)}, std::nullopt, metrics);

    EXPECT_TRUE(shape.bands.empty());
    EXPECT_TRUE(shape.rule.isNull());
    EXPECT_TRUE(shape.outline.contains(QPointF(100, 20)));
}

TEST(HighlightShape, GivenRoomForANumber_WhenShaped_ThenTheBandEndsBeforeItAndTheNumberStandsInIt) {
    LineStretch last = stretch(24, 200, 10);
    last.numberGap = 20;

    const auto shape = highlightShape({last}, SentenceKind::Shared, metrics);

    EXPECT_EQ(shape.bands[0].right(), 182);
    ASSERT_TRUE(shape.number);
    EXPECT_GT(shape.number->x(), shape.outline.boundingRect().right());
    EXPECT_LT(shape.number->x(), 200);
    EXPECT_EQ(shape.number->y(), 28);
}

TEST(HighlightShape, GivenNothingInView_WhenShaped_ThenTheShapeIsEmpty) {
    EXPECT_EQ(highlightShape({}, SentenceKind::Shared, metrics), HighlightShape());
}

TEST(HighlightShape, GivenLinesOfTwoParagraphs_WhenShaped_ThenTheOutlineLeavesTheSpaceBetweenFree) {
    const auto shape =
        highlightShape({stretch(24, 200, 10), stretch(24, 200, 60)}, SentenceKind::Shared, metrics);

    EXPECT_FALSE(shape.outline.contains(QPointF(100, 48)));
}

TEST(StackOutline, GivenBoxesThatOverlapNowhere_WhenOutlined_ThenTheyStayApart) {
    const QPainterPath path = stackOutline({QRectF(200, 0, 100, 20), QRectF(0, 20, 100, 20)}, 3);

    EXPECT_EQ(path.toSubpathPolygons().size(), 2);
    EXPECT_TRUE(path.contains(QPointF(250, 10)));
    EXPECT_TRUE(path.contains(QPointF(50, 30)));
    EXPECT_FALSE(path.contains(QPointF(150, 20)));
}

TEST(StackOutline, GivenABoxTooSmallForItsCorners_WhenOutlined_ThenTheOutlineStaysInsideIt) {
    const QRectF tiny(10, 10, 2, 2);

    EXPECT_TRUE(tiny.contains(stackOutline({tiny}, 50).boundingRect()));
}

TEST(HighlightShapes,
     GivenRightToLeftText_WhenItHasANumber_ThenTheBandCoversAllAndItStandsInTheGap) {
    LineStretch last = stretch(24, 200, 10);
    last.numberGap = 20;
    last.gapBegin = 30;

    const HighlightShape shape = highlightShape({last}, SentenceKind::Shared, {});

    EXPECT_EQ(shape.bands[0].right(), 202);
    ASSERT_TRUE(shape.number);
    EXPECT_EQ(shape.number->x(), 30 + 3);
}

} // namespace
} // namespace wireside
