// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/match_walk.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

const MatchWalk walk{.left = {{.begin = 4, .end = 8}, {.begin = 10, .end = 14}},
                     .right = {{.begin = 0, .end = 4}}};

TEST(MatchWalk, GivenBothReports_WhenNumbered_ThenTheLeftOnesAreFirst) {
    EXPECT_EQ(walk.size(), 3U);
    EXPECT_EQ(walk.at(1), (SideMatch{Side::Left, 1}));
    EXPECT_EQ(walk.at(2), (SideMatch{Side::Right, 0}));
    EXPECT_EQ(walk.placeOf(1), (ReportPlace{Side::Left, 10}));
}

TEST(MatchWalk, GivenAPlace_WhenTheFirstFromItIsAsked_ThenItIsThereOrLaterOrRoundTheEnd) {
    EXPECT_EQ(firstFrom(walk, {Side::Left, 4}), 0U);
    EXPECT_EQ(firstFrom(walk, {Side::Left, 5}), 1U);
    EXPECT_EQ(firstFrom(walk, {Side::Left, 11}), 2U) << "on to the right report";
    EXPECT_EQ(firstFrom(walk, {Side::Right, 0}), 2U);
    EXPECT_EQ(firstFrom(walk, {Side::Right, 1}), 0U);
    EXPECT_EQ(firstFrom({}, {Side::Left, 0}), std::nullopt);
}

TEST(MatchWalk, GivenTheEnds_WhenSteppedOver_ThenItGoesRoundAndSaysSo) {
    EXPECT_EQ(stepped(walk, 0, 1), (MatchStep{1, Wrap::None}));
    EXPECT_EQ(stepped(walk, 2, 1), (MatchStep{0, Wrap::PastEnd}));
    EXPECT_EQ(stepped(walk, 2, -1), (MatchStep{1, Wrap::None}));
    EXPECT_EQ(stepped(walk, 0, -1), (MatchStep{2, Wrap::PastBegin}));
}

} // namespace
} // namespace wireside
