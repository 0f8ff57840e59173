// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ribbon_shapes.h"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr RibbonViews views{.left = {.scroll = 1000, .top = 50, .height = 600},
                            .right = {.scroll = 400, .top = 60, .height = 500},
                            .width = 80};

std::vector<RibbonShape> shapesOf(const std::vector<RibbonLink>& links,
                                  const RibbonViews& seen = views) {
    return ribbonShapes(links, drawingOrder(links), seen);
}

bool isFinite(const QRectF& box) {
    return std::isfinite(box.left()) && std::isfinite(box.top()) && std::isfinite(box.width()) &&
           std::isfinite(box.height());
}

TEST(RibbonShapes, GivenBothEndsInView_WhenShaped_ThenTheRibbonMeetsThePanesWhereTheTextsAre) {
    const auto shapes = shapesOf({{.left = {1100, 1140}, .right = {500, 520}}});

    ASSERT_EQ(shapes.size(), 1U);
    EXPECT_EQ(shapes[0].left, (Strip{150, 190}));
    EXPECT_EQ(shapes[0].right, (Strip{160, 180}));
    EXPECT_EQ(shapes[0].area.boundingRect(), QRectF(0, 150, 80, 40));
    EXPECT_TRUE(shapes[0].tab.isEmpty());
    EXPECT_EQ(shapes[0].middle, QPointF(40, 170));
    EXPECT_TRUE(shapes[0].area.contains(QPointF(40, 170)));
    EXPECT_FALSE(shapes[0].area.contains(QPointF(40, 195)));
}

TEST(RibbonShapes, GivenAnEndWithoutHeight_WhenShaped_ThenItIsStillThreePixelsHigh) {
    const auto shapes = shapesOf({{.left = {1100, 1100}, .right = {500, 501}}});

    EXPECT_EQ(shapes[0].left.height(), 3);
    EXPECT_EQ(shapes[0].right.height(), 3);
}

TEST(RibbonShapes, GivenAnEndOutOfView_WhenShaped_ThenATabAtThatEdgePointsThere) {
    const auto shapes = shapesOf(
        {{.left = {1100, 1140}, .right = {5000, 5040}}, {.left = {200, 240}, .right = {500, 520}}});

    ASSERT_EQ(shapes.size(), 2U);
    EXPECT_EQ(shapes[0].rightEnd, RibbonEnd::Below);
    EXPECT_EQ(shapes[0].right.bottom, 560);
    EXPECT_EQ(shapes[0].tab.boundingRect().right(), 80);
    EXPECT_EQ(shapes[0].tab.boundingRect().bottom(), 560);
    EXPECT_EQ(shapes[1].leftEnd, RibbonEnd::Above);
    EXPECT_EQ(shapes[1].tab.boundingRect().topLeft(), QPointF(0, 50));
}

TEST(RibbonShapes, GivenBothEndsOutOfView_WhenShaped_ThenThereIsNoRibbon) {
    EXPECT_TRUE(
        shapesOf({{.left = {0, 40}, .right = {5000, 5040}}, {.left = {0, 40}, .right = {0, 40}}})
            .empty());
}

TEST(RibbonShapes, GivenLinks_WhenOrdered_ThenMovedOnesAreOnTopWithTheThinnestLast) {
    const std::vector<RibbonLink> links{{.left = {0, 10}, .right = {90, 100}, .moved = true},
                                        {.left = {10, 20}, .right = {0, 10}},
                                        {.left = {20, 60}, .right = {50, 90}, .moved = true},
                                        {.left = {60, 70}, .right = {10, 20}}};

    EXPECT_THAT(drawingOrder(links), testing::ElementsAre(1, 3, 2, 0));
}

TEST(RibbonShapes, GivenALinkThatIsNotShown_WhenOrdered_ThenItIsLeftOut) {
    EXPECT_THAT(drawingOrder({{.shown = false}, {}}), testing::ElementsAre(1));
}

TEST(RibbonShapes, GivenTwoThatCross_WhenPointedAtTheCrossing_ThenTheUpperOneIsHit) {
    const std::vector<RibbonLink> links{{.left = {1100, 1120}, .right = {600, 620}, .moved = true},
                                        {.left = {1200, 1220}, .right = {500, 520}}};
    const auto shapes = shapesOf(links);
    const QPointF crossing(40, 210);
    ASSERT_TRUE(shapes[0].area.contains(crossing));
    ASSERT_TRUE(shapes[1].area.contains(crossing));

    EXPECT_EQ(ribbonAt(shapes, crossing), 0U);
    EXPECT_EQ(ribbonAt(shapes, {2, 260}), 1U);
    EXPECT_EQ(ribbonAt(shapes, {2, 400}), std::nullopt);
}

TEST(RibbonShapes, GivenEmptyOneLineAndVeryLongTexts_WhenShaped_ThenEveryPathIsFinite) {
    std::vector<RibbonLink> links{{}, {.left = {26, 46}, .right = {26, 46}}};
    for (int i = 0; i < 5500; ++i)
        links.push_back({.left = {i * 70.0, i * 70.0 + 60},
                         .right = {(5500 - i) * 70.0, (5500 - i) * 70.0 + 20},
                         .moved = true});

    for (const RibbonViews& seen : {RibbonViews{}, views}) {
        for (const RibbonShape& shape : shapesOf(links, seen)) {
            EXPECT_TRUE(isFinite(shape.area.boundingRect()));
            EXPECT_TRUE(isFinite(shape.edges.boundingRect()));
        }
    }
    EXPECT_LT(shapesOf(links).size(), 30U);
}

} // namespace
} // namespace wireside
