// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/scroll_map.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

namespace wireside {
namespace {

ScrollMap simpleMap() { return ScrollMap({{.left = 100, .right = 300}}, {1000, 800}); }

// As many links as two reports of 100,000 words have, at heights that grow by chance; some pairs go
// backwards, as those of moved links would.
ScrollMap longMap() {
    std::mt19937 random(4);
    std::uniform_real_distribution<double> step(-5, 80);
    std::vector<HeightPair> pairs;
    HeightPair at;
    for (int i = 0; i < 6000; ++i) {
        at = {at.left + step(random), at.right + step(random)};
        pairs.push_back(at);
    }
    return ScrollMap(pairs, {at.left + 100, at.right + 100});
}

Link linkOf(std::vector<std::size_t> left, std::vector<std::size_t> right) {
    Link link;
    link.left = std::move(left);
    link.right = std::move(right);
    return link;
}

TEST(ScrollMap, GivenAPair_WhenMapped_ThenItsHeightsBelongTogetherAndThoseBetweenInProportion) {
    EXPECT_EQ(simpleMap().from(Side::Left, 100), 300);
    EXPECT_EQ(simpleMap().from(Side::Left, 50), 150);
    EXPECT_EQ(simpleMap().from(Side::Right, 150), 50);
    EXPECT_EQ(simpleMap().from(Side::Left, 550), 550);
}

TEST(ScrollMap, GivenTheEnds_WhenMapped_ThenTheyBelongTogether) {
    EXPECT_EQ(simpleMap().from(Side::Left, 0), 0);
    EXPECT_EQ(simpleMap().from(Side::Left, 1000), 800);
    EXPECT_EQ(simpleMap().from(Side::Right, 800), 1000);
}

TEST(ScrollMap, GivenVeryLongReports_WhenMapped_ThenTheMapIncreasesAndItsInverseLeadsBack) {
    const ScrollMap map = longMap();
    double before = -1;
    for (double height = 0; height < 230000; height += 7.3) {
        const double there = map.from(Side::Left, height);
        EXPECT_GT(there, before);
        EXPECT_NEAR(map.from(Side::Right, there), height, 1e-6);
        before = there;
    }
}

TEST(ScrollMap, GivenPairsThatGoBackOrLieBeyondTheEnds_WhenMapped_ThenTheyCountForNothing) {
    const ScrollMap map({{.left = 100, .right = 300}, {.left = 150, .right = 200}, {2000, 700}},
                        {1000, 800});

    for (double height = 0; height <= 1000; height += 10)
        EXPECT_EQ(map.from(Side::Left, height), simpleMap().from(Side::Left, height));
}

TEST(ScrollMap, GivenReportsWithoutHeight_WhenMapped_ThenTheResultIsFinite) {
    for (const double height : {-10.0, 0.0, 0.1, 5000.0})
        EXPECT_TRUE(std::isfinite(ScrollMap({}, {}).from(Side::Left, height)));
}

TEST(SpinePairs, GivenAMovedLink_WhenPaired_ThenOnlyTheOthersLead) {
    std::vector<Link> links{linkOf({0}, {1}), linkOf({1}, {0})};
    links[1].moved = true;

    const auto pairs = spinePairs(links, {{0, 10}, {10, 20}}, {{50, 70}, {0, 50}});

    EXPECT_EQ(pairs, (std::vector<HeightPair>{{0, 50}, {10, 70}}));
}

TEST(SpinePairs, GivenALinkThatReachesOverTheNext_WhenPaired_ThenItsEndIsLeftOut) {
    const std::vector<Link> links{linkOf({0, 5}, {0}), linkOf({1}, {1})};

    const auto pairs = spinePairs(links, {{0, 60}, {10, 20}}, {{0, 10}, {10, 20}});

    EXPECT_EQ(pairs, (std::vector<HeightPair>{{0, 0}, {10, 10}, {20, 20}}));
}

TEST(SyncFraction, GivenAView_WhenScrolledDown_ThenItRisesToAHalfRestsThereAndEndsAtOne) {
    const auto at = [](int scroll) {
        return syncFraction({.scroll = scroll, .height = 400, .maximum = 2000});
    };
    EXPECT_EQ(at(0), 0);
    EXPECT_EQ(at(100), 0.25);
    EXPECT_EQ(at(200), 0.5);
    EXPECT_EQ(at(1800), 0.5);
    EXPECT_EQ(at(2000), 1);
}

TEST(SyncFraction, GivenAViewThatCannotScroll_WhenAsked_ThenItIsZero) {
    EXPECT_EQ(syncFraction({.scroll = 0, .height = 400, .maximum = 0}), 0);
    EXPECT_EQ(syncFraction({}), 0);
}

TEST(FollowingScroll,
     GivenAnyTwoViews_WhenOneScrolls_ThenTheOtherStaysInItsRangeAndBothEndTogether) {
    for (const int maximum : {0, 3, 700, 250000}) {
        const Viewport following{.scroll = 0, .height = 500, .maximum = maximum};
        for (const int range : {1, 90, 2000}) {
            const ScrollMap map({{.left = 150, .right = 20}, {.left = 400, .right = 460}},
                                {range + 600.0, maximum + 500.0});
            const auto followed = [&](int scroll) {
                return followingScroll(map, Side::Left,
                                       {.scroll = scroll, .height = 600, .maximum = range},
                                       following);
            };
            for (int scroll = 0; scroll <= range; ++scroll) {
                EXPECT_GE(followed(scroll), 0);
                EXPECT_LE(followed(scroll), maximum);
            }
            EXPECT_EQ(followed(0), 0);
            EXPECT_EQ(followed(range), maximum);
        }
    }
}

TEST(FollowingScroll, GivenReportsOfLikeLength_WhenOneScrollsDown_ThenTheOtherNeverGoesUp) {
    const ScrollMap map({{.left = 500, .right = 560}, {.left = 900, .right = 870}}, {2000, 2100});
    int before = 0;
    for (int scroll = 0; scroll <= 1400; ++scroll) {
        const int now =
            followingScroll(map, Side::Left, {.scroll = scroll, .height = 600, .maximum = 1400},
                            {.scroll = before, .height = 600, .maximum = 1500});
        EXPECT_GE(now, before) << scroll;
        before = now;
    }
}

TEST(FollowingScroll, GivenAMiddle_WhenFollowed_ThenWhatBelongsTogetherStandsInBothMiddles) {
    const ScrollMap map({{.left = 1000, .right = 3000}}, {5000, 6000});

    const int scroll =
        followingScroll(map, Side::Left, {.scroll = 700, .height = 600, .maximum = 4400},
                        {.scroll = 0, .height = 400, .maximum = 5600});

    EXPECT_EQ(scroll, 3000 - 200);
}

} // namespace
} // namespace wireside
