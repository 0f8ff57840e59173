// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_styles.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::optional<Role> roleOfStyleNamed(std::string_view name) {
    RtfStyles styles;
    styles.beginEntry();
    styles.takeNumber(7);
    styles.takeName(name);
    styles.endEntry();
    return styles.roleOf(7);
}

TEST(RtfStyles, GivenNames_ThenTheyTellTheRole) {
    EXPECT_EQ(roleOfStyleNamed("Title;"), Role::Headline);
    EXPECT_EQ(roleOfStyleNamed("heading 2;"), Role::Heading);
    EXPECT_EQ(roleOfStyleNamed("caption;"), Role::Caption);
    EXPECT_EQ(roleOfStyleNamed("Text body;"), std::nullopt);
}

TEST(RtfStyles, GivenAnUnknownStyle_ThenItIsBodyText) {
    EXPECT_EQ(RtfStyles().roleOf(1), std::nullopt);
}

} // namespace
} // namespace wireside
