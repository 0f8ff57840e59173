// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_tree.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(PageTree, GivenNothing_ThenThereIsStillAPage) {
    const PageTree tree = PageTreeBuilder(0, 0).take();
    ASSERT_EQ(tree.nodes().size(), 1U);
    EXPECT_EQ(tree.tag(0), PageTag::Html);
    EXPECT_EQ(tree.nodes()[0].end, 1U);
}

TEST(PageTree, GivenElementsAndTexts_ThenTheyStandInReadingOrderAndKnowTheirEnds) {
    PageTreeBuilder page(8, 100);
    page.open(PageTag::P, {});
    page.add("Rain ");
    page.open(PageTag::Unknown, {});
    page.add("fell");
    page.close();
    page.add(".");
    const PageTree tree = std::move(page).take();
    ASSERT_EQ(tree.nodes().size(), 6U);
    EXPECT_EQ(tree.tag(1), PageTag::P);
    EXPECT_EQ(tree.nodes()[1].end, 6U);
    EXPECT_EQ(tree.text(2), "Rain ");
    EXPECT_EQ(tree.nodes()[3].end, 5U);
    EXPECT_EQ(tree.nodes()[4].parent, 3U);
    EXPECT_EQ(tree.text(4), "fell");
    EXPECT_EQ(tree.text(5), ".");
    EXPECT_TRUE(tree.isElement(3));
    EXPECT_FALSE(tree.isElement(5));
}

TEST(PageTree, GivenATextInPieces_ThenItIsOneNode) {
    PageTreeBuilder page(0, 0);
    page.add("Rain ");
    page.add("fell");
    page.describeRoot({{PageAttribute::Lang, "en"}});
    page.add(".");
    const PageTree tree = std::move(page).take();
    EXPECT_EQ(tree.text(1), "Rain fell");
    EXPECT_EQ(tree.text(2), "."); // but not across an attribute
    EXPECT_EQ(tree.attribute(0, PageAttribute::Lang), "en");
}

TEST(PageTree, GivenAttributes_ThenTheyAreFoundByName) {
    PageTreeBuilder page(0, 0);
    page.open(PageTag::P, {{PageAttribute::Id, "a & b"}, {PageAttribute::Hidden, ""}});
    const PageTree tree = std::move(page).take();
    EXPECT_EQ(tree.attribute(1, PageAttribute::Id), "a & b");
    EXPECT_EQ(tree.attribute(1, PageAttribute::Class), "");
    EXPECT_TRUE(tree.hasAttribute(1, PageAttribute::Hidden));
    EXPECT_FALSE(tree.hasAttribute(1, PageAttribute::Class));
    EXPECT_FALSE(tree.hasAttribute(0, PageAttribute::Id));
}

TEST(PageTree, GivenMoreEndsThanBegins_ThenTheRootStaysOpen) {
    PageTreeBuilder page(0, 0);
    page.close();
    page.add("x");
    EXPECT_EQ(page.depth(), 1U);
    EXPECT_EQ(std::move(page).take().nodes()[0].end, 2U);
}

} // namespace
} // namespace wireside
