// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_scroll.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr Viewport viewport{.scroll = 100, .height = 600, .maximum = 2000};

TEST(PaneScroll, GivenAStripInside_WhenAsked_ThenItIsInView) {
    EXPECT_TRUE(isInView(viewport, {.top = 100, .bottom = 700}));
    EXPECT_FALSE(isInView(viewport, {.top = 99, .bottom = 200}));
    EXPECT_FALSE(isInView(viewport, {.top = 650, .bottom = 701}));
}

TEST(PaneScroll, GivenAStrip_WhenCentred_ThenThereIsAsMuchAboveAsBelow) {
    EXPECT_EQ(scrollToCentre(viewport, {.top = 1000, .bottom = 1100}), 750);
}

TEST(PaneScroll, GivenAStripTallerThanTheView_WhenCentred_ThenItsBeginIsAtTheTop) {
    EXPECT_EQ(scrollToCentre(viewport, {.top = 1000, .bottom = 1900}), 1000);
}

TEST(PaneScroll, GivenAHeight_WhenLevelled_ThenTheLineAppearsThere) {
    EXPECT_EQ(scrollToLevel(viewport, 1000, 200), 800);
}

TEST(PaneScroll, GivenALineNearEitherEnd_WhenLevelled_ThenTheScrollStaysInItsRange) {
    EXPECT_EQ(scrollToLevel(viewport, 50, 200), 0);
    EXPECT_EQ(scrollToLevel(viewport, 2500, 10), 2000);
}

} // namespace
} // namespace wireside
