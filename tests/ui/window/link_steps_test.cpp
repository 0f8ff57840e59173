// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_steps.h"

#include "tests/ui/report/hand_made_comparison.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(LinkSteps, GivenNoCurrentLink_WhenStepping_ThenItBeginsAtEitherEnd) {
    EXPECT_EQ(linkAfter(std::nullopt, 3), 0U);
    EXPECT_EQ(linkBefore(std::nullopt, 3), 2U);
}

TEST(LinkSteps, GivenALink_WhenStepping_ThenItsNeighboursFollow) {
    EXPECT_EQ(linkAfter(1, 3), 2U);
    EXPECT_EQ(linkBefore(1, 3), 0U);
}

TEST(LinkSteps, GivenTheEnds_WhenStepping_ThenThereIsNoFurtherLink) {
    EXPECT_EQ(linkAfter(2, 3), std::nullopt);
    EXPECT_EQ(linkBefore(0, 3), std::nullopt);
    EXPECT_EQ(linkAfter(std::nullopt, 0), std::nullopt);
    EXPECT_EQ(linkBefore(std::nullopt, 0), std::nullopt);
}

TEST(LinkSteps, GivenSeveralSteps_WhenTaken_ThenTheyEndAtTheLastLinkOrTheFirst) {
    EXPECT_EQ(linkStepped(1, 2, 9), 3U);
    EXPECT_EQ(linkStepped(1, 20, 9), 8U);
    EXPECT_EQ(linkStepped(4, -9, 9), 0U);
    EXPECT_EQ(linkStepped(std::nullopt, 1, 9), 0U);
    EXPECT_EQ(linkStepped(std::nullopt, -1, 9), 8U);
}

TEST(LinkSteps, GivenALink_WhenWorded_ThenNumberKindAndPlaceAreSaid) {
    const Comparison comparison =
        handMade({u"One.", u"Two."}, {u"Two.", u"Uno."},
                 {{.left = {0}, .right = {1}, .kind = MatchKind::Reworded},
                  {.left = {1}, .right = {0}, .kind = MatchKind::Shared, .moved = true}});

    EXPECT_EQ(linkText(comparison, 0), QStringLiteral("Link 1 of 2: reworded"));
    EXPECT_EQ(linkText(comparison, 1), QStringLiteral("Link 2 of 2: shared, at another place"));
}

} // namespace
} // namespace wireside
