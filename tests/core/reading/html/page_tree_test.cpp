// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_tree.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(PageTree, GivenAPage_ThenItsNodesStandInReadingOrderAndKnowTheirEnds) {
    const PageTree tree("<p>Rain <b>fell</b>.");
    ASSERT_EQ(tree.nodes().size(), 8U);
    EXPECT_EQ(tree.tag(3), GUMBO_TAG_P);
    EXPECT_EQ(tree.nodes()[3].end, 8U);
    EXPECT_EQ(tree.text(4), "Rain ");
    EXPECT_EQ(tree.nodes()[5].end, 7U);
    EXPECT_EQ(tree.nodes()[6].parent, 5U);
    EXPECT_EQ(tree.text(7), ".");
}

TEST(PageTree, GivenAttributes_ThenTheyAreFoundByName) {
    const PageTree tree("<p id='a &amp; b' hidden>");
    EXPECT_EQ(tree.attribute(3, "id"), "a & b");
    EXPECT_EQ(tree.attribute(3, "class"), "");
    EXPECT_TRUE(tree.hasAttribute(3, "hidden"));
    EXPECT_FALSE(tree.hasAttribute(3, "class"));
}

TEST(PageTree, GivenAComment_ThenItIsNoNode) {
    EXPECT_EQ(PageTree("<!-- x --><p><!-- y -->Rain").nodes().size(), 5U);
}

TEST(PageTree, GivenNothing_ThenThereIsStillAPage) { EXPECT_EQ(PageTree("").nodes().size(), 3U); }

TEST(PageTree, GivenATreeThatIsMoved_ThenItsTextsStay) {
    PageTree tree("<i>x</i>");
    const PageTree moved = std::move(tree);
    EXPECT_EQ(moved.text(4), "x");
}

} // namespace
} // namespace wireside
