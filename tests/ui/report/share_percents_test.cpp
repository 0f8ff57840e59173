// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/share_percents.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(SharePercents, GivenThirds_WhenTheyAreRounded_ThenTheyAddUpToAHundred) {
    const SharePercents percents = wholePercents({1 / 3., 1 / 3., 1 / 3.});
    EXPECT_EQ(percents, (SharePercents{34, 33, 33}));
}

TEST(SharePercents, GivenARemainderEach_WhenTheyAreRounded_ThenTheLargestOneGetsMore) {
    EXPECT_EQ(wholePercents({.453, .378, .169}), (SharePercents{45, 38, 17}));
}

TEST(SharePercents, GivenOneKindOnly_WhenItIsRounded_ThenItIsAHundred) {
    EXPECT_EQ(wholePercents({0, 0, 1}), (SharePercents{0, 0, 100}));
}

TEST(SharePercents, GivenAReportWithoutWords_WhenItsSharesAreRounded_ThenTheyAreNought) {
    EXPECT_EQ(wholePercents({}), SharePercents{});
}

TEST(SharePercents, GivenAnyShares_WhenTheyAreRounded_ThenTheyAddUpAndStayNear) {
    for (int shared = 0; shared <= 97; ++shared) {
        for (int reworded = 0; shared + reworded <= 97; ++reworded) {
            const Shares shares{shared / 97., reworded / 97., (97 - shared - reworded) / 97.};
            const SharePercents percents = wholePercents(shares);
            ASSERT_EQ(percents.shared + percents.reworded + percents.unique, 100);
            ASSERT_NEAR(percents.shared, shares.shared * 100, 1);
            ASSERT_NEAR(percents.reworded, shares.reworded * 100, 1);
            ASSERT_NEAR(percents.unique, shares.unique * 100, 1);
        }
    }
}

} // namespace
} // namespace wireside
