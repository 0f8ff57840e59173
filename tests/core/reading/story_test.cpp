// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/story.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Story, GivenParagraphs_WhenRead_ThenEmptyLinesPartThemAndRolesCoverThem) {
    const ReadText read = readTextOf(
        {{" Rain\n", Role::Heading}, {" \n", Role::Body}, {"S\xC3\xA8te.", std::nullopt}});
    EXPECT_EQ(read.text, u"Rain\n\nS\u00E8te.");
    EXPECT_EQ(read.roles, (std::vector<RoleSpan>{{{0, 4}, Role::Heading}}));
}

TEST(Story, GivenNoParagraphs_ThenThereIsNoText) { EXPECT_EQ(readTextOf({}), ReadText{}); }

TEST(Story, GivenAHeadingOnTop_ThenItIsTheHeadlineUnlessThereIsOne) {
    const auto first = [](Role second) {
        return readTextUnderHeadline({{"Rain", Role::Heading}, {"It rained.", second}})
            .roles.front()
            .role;
    };
    EXPECT_EQ(first(Role::Body), Role::Headline);
    EXPECT_EQ(first(Role::Headline), Role::Heading);
}

} // namespace
} // namespace wireside
