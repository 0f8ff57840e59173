// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/story.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Story, GivenParagraphs_WhenRead_ThenEmptyLinesPartThemAndRolesCoverThem) {
    Story story;
    story.append(u" Rain", Role::Heading);
    story.append(u" again ", std::nullopt);
    story.endParagraph();
    story.append(u" \t", Role::Caption);
    story.endParagraph();
    story.append(u"It rained.", std::nullopt);
    story.endParagraph();
    const ReadText read = readTextOf(story.paragraphs());
    EXPECT_EQ(read.text, u"Rain again\n\nIt rained.");
    EXPECT_EQ(read.roles, (std::vector<RoleSpan>{{{0, 10}, Role::Heading}}));
}

TEST(Story, GivenAParagraphThatHasNotEnded_ThenItIsNotThereYet) {
    Story story;
    story.append(u"Rain", std::nullopt);
    EXPECT_TRUE(story.paragraphs().empty());
}

} // namespace
} // namespace wireside
