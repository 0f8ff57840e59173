// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_steps.h"

#include "tests/ui/report/hand_made_comparison.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr std::optional<std::size_t> none;

// Shared and reworded by turns.
std::vector<Link> linksOf(std::size_t count) {
    std::vector<Link> links(count);
    for (std::size_t i = 0; i < count; i += 2) links[i].kind = MatchKind::Shared;
    return links;
}

std::optional<std::size_t> stepped(std::optional<std::size_t> current, int steps,
                                   const ShownKinds& shown = {}) {
    return linkStepped(linksOf(9), shown, current, steps);
}

TEST(LinkSteps, GivenNoCurrentLink_WhenStepping_ThenItBeginsAtEitherEnd) {
    EXPECT_EQ(stepped(none, 1), 0U);
    EXPECT_EQ(stepped(none, -1), 8U);
}

TEST(LinkSteps, GivenALink_WhenStepping_ThenItsNeighboursFollow) {
    EXPECT_EQ(stepped(1, 1), 2U);
    EXPECT_EQ(stepped(1, -1), 0U);
    EXPECT_EQ(stepped(1, 3), 4U);
}

TEST(LinkSteps, GivenTheEnds_WhenStepping_ThenThereIsNoFurtherLink) {
    EXPECT_EQ(stepped(8, 1), none);
    EXPECT_EQ(stepped(0, -1), none);
    EXPECT_EQ(stepped(6, 20), 8U);
    EXPECT_EQ(linkStepped({}, {}, none, 1), none);
}

TEST(LinkSteps, GivenAKindThatIsNotShown_WhenStepping_ThenItsLinksAreLeftOut) {
    const ShownKinds reworded{.shared = false};
    EXPECT_EQ(stepped(none, 1, reworded), 1U);
    EXPECT_EQ(stepped(1, 1, reworded), 3U);
    EXPECT_EQ(stepped(7, 1, reworded), none);
    EXPECT_EQ(stepped(4, -1, reworded), 3U);
    EXPECT_EQ(stepped(none, 1, {.shared = false, .reworded = false}), none);
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
