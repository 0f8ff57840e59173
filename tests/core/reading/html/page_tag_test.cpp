// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_tag.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(PageTag, GivenAName_ThenItsTagIsKnown) {
    EXPECT_EQ(pageTagNamed("a"), PageTag::A);
    EXPECT_EQ(pageTagNamed("address"), PageTag::Address);
    EXPECT_EQ(pageTagNamed("h1"), PageTag::H1);
    EXPECT_EQ(pageTagNamed("h6"), PageTag::H6);
    EXPECT_EQ(pageTagNamed("noscript"), PageTag::NoScript);
    EXPECT_EQ(pageTagNamed("wbr"), PageTag::Wbr);
}

TEST(PageTag, GivenAnotherName_ThenItIsUnknown) {
    for (const char* name : {"", "amp-img", "b", "P", "h7", "x"})
        EXPECT_EQ(pageTagNamed(name), PageTag::Unknown) << name;
}

} // namespace
} // namespace wireside
