// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ribbon_strip.h"

#include "tests/ui/pixels.h"
#include "ui/panes/kind_colours.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr std::size_t shared = 0;
constexpr std::size_t reworded = 1;
constexpr std::size_t moved = 2;

// Level ribbons, 60 pixels high each; the moved one leads from the second's left end to below the view.
class RibbonStripTest : public testing::Test {
protected:
    RibbonStripTest() {
        strip.resize(strip.width(), 400);
        strip.setViews({.scroll = 100, .top = 0, .height = 400},
                       {.scroll = 0, .top = 0, .height = 400});
        strip.setLinks({{.left = {120, 180}, .right = {20, 80}, .kind = MatchKind::Shared},
                        {.left = {220, 280}, .right = {120, 180}, .kind = MatchKind::Reworded},
                        {.left = {320, 380}, .right = {900, 960}, .moved = true}});
        strip.show();
    }

    [[nodiscard]] QPointF middleOf(std::size_t link) const {
        for (const RibbonShape& ribbon : strip.ribbons())
            if (ribbon.link == link) return {8, ribbon.left.middle()};
        ADD_FAILURE() << "no ribbon for link " << link;
        return {};
    }
    [[nodiscard]] QImage picture() { return strip.grab().toImage(); }
    void turnWheel(int delta) {
        const QPointF at(20, 20);
        QWheelEvent event(at, strip.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&strip, &event);
    }

    RibbonStrip strip;
    const KindColours& colours = kindColours(Tone::Light);
};

TEST_F(RibbonStripTest, GivenLinks_WhenShown_ThenEachInViewHasARibbon) {
    EXPECT_EQ(strip.ribbons().size(), 3U);
    strip.setViews({.scroll = 100, .top = 0, .height = 100},
                   {.scroll = 0, .top = 0, .height = 100});
    EXPECT_EQ(strip.ribbons().size(), 1U);
}

TEST_F(RibbonStripTest, GivenTheCurrentLink_WhenPainted_ThenItIsStrongAndTheOthersAreFaint) {
    const QRectF middle(30, middleOf(shared).y() - 10, 20, 20);
    EXPECT_LT(partOf(picture(), middle, colours.shared.tint), 0.1);

    strip.setCurrentLink(shared);

    EXPECT_GT(partOf(picture(), middle, colours.shared.tint), 0.9);
    const QRectF other(30, middleOf(reworded).y() - 10, 20, 20);
    EXPECT_LT(partOf(picture(), other, colours.reworded.tint), 0.1);
}

TEST_F(RibbonStripTest, GivenStrongRibbons_WhenPainted_ThenSharedHasASolidEdgeAndRewordedDashes) {
    const auto edgeOf = [this](std::size_t link, const QColor& colour) {
        strip.setCurrentLink(link);
        return partOf(picture(), QRectF(0, middleOf(link).y() - 31, strip.width(), 2), colour);
    };
    EXPECT_GT(edgeOf(shared, colours.shared.edge), 0.9);
    const double dashed = edgeOf(reworded, colours.reworded.edge);
    EXPECT_GT(dashed, 0.3);
    EXPECT_LT(dashed, 0.8);
}

TEST_F(RibbonStripTest, GivenARibbon_WhenPointedAt_ThenItsLinkIsToldUntilThePointerLeaves) {
    QSignalSpy hovered(&strip, &RibbonStrip::linkHovered);

    QTest::mouseMove(&strip, middleOf(reworded).toPoint());
    QTest::mouseMove(&strip, QPoint(40, 95)); // between two

    using Link = std::optional<std::size_t>;
    ASSERT_EQ(hovered.count(), 2);
    EXPECT_EQ(hovered[0][0].value<Link>(), Link(reworded));
    EXPECT_EQ(hovered[1][0].value<Link>(), Link());
}

TEST_F(RibbonStripTest, GivenARibbon_WhenClicked_ThenItsLinkIsTold) {
    QSignalSpy clicked(&strip, &RibbonStrip::linkClicked);

    QTest::mouseClick(&strip, Qt::LeftButton, {}, middleOf(moved).toPoint());
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(40, 95));

    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked[0][0].value<std::size_t>(), moved);
}

TEST_F(RibbonStripTest, GivenTheWheel_WhenTurned_ThenItStepsOnceANotchAlsoInSmallTurns) {
    QSignalSpy stepped(&strip, &RibbonStrip::stepped);

    turnWheel(-120);
    for (int i = 0; i < 4; ++i) turnWheel(30);

    ASSERT_EQ(stepped.count(), 2);
    EXPECT_EQ(stepped[0][0].toInt(), 1);
    EXPECT_EQ(stepped[1][0].toInt(), -1);
}

TEST_F(RibbonStripTest, GivenNoLinks_WhenShown_ThenNothingIsThere) {
    strip.setLinks({});

    EXPECT_TRUE(strip.ribbons().empty());
    EXPECT_FALSE(strip.accessibleName().isEmpty());
}

} // namespace
} // namespace wireside
