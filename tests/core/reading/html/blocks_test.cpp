// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/blocks.h"

#include "core/reading/html/page_furniture.h"
#include "core/reading/html/page_parser.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::vector<Block> blocksOf(std::string_view page) {
    const PageTree tree = *parsePage(page);
    return findBlocks(tree, findFurniture(tree));
}

std::vector<std::string> textsOf(std::string_view page) {
    std::vector<std::string> texts;
    for (const Block& block : blocksOf(page)) texts.push_back(block.text);
    return texts;
}

using Texts = std::vector<std::string>;

TEST(Blocks, GivenTwoLineBreaks_ThenAParagraphEnds_AndOneIsALineEndInIt) {
    EXPECT_EQ(textsOf("One<br>two.<br> <br>Three."), (Texts{"One\ntwo.", "Three."}));
    EXPECT_EQ(textsOf("<p><br>One<br></p>Two"), (Texts{"One", "Two"}));
}

TEST(Blocks, GivenWhiteSpaceAndNoBreakSpaces_ThenTheyAreOneSpace) {
    EXPECT_EQ(textsOf("<p>&nbsp; It\n\t rained&nbsp;&nbsp;all   <b> night</b> . </p><p>&nbsp;</p>"),
              (Texts{"It rained all night ."}));
}

TEST(Blocks, GivenInlineElements_ThenTheyDoNotPartTheText) {
    EXPECT_EQ(textsOf("<div>St<i>or</i>m<span> over</span> the <em>coast</em></div>"),
              (Texts{"Storm over the coast"}));
}

TEST(Blocks, GivenTextBesideParagraphs_ThenItIsABlockOfItsOwn) {
    EXPECT_EQ(textsOf("<div>Before<p>Within</p>after</div>"), (Texts{"Before", "Within", "after"}));
}

TEST(Blocks, GivenALink_ThenItsPartIsCounted) {
    const std::vector<Block> blocks = blocksOf("<p>See <a href=x>all of it</a>");
    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(blocks[0].linked, 9U);
}

TEST(Blocks, GivenTheirElements_ThenBlocksHaveTheirKinds) {
    const std::vector<Block> blocks =
        blocksOf("<h2>A</h2><p>B<ul><li><p>C</ul><blockquote><p>D</blockquote>"
                 "<figure><img><figcaption>E</figcaption></figure><div class=caption>F</div>");
    ASSERT_EQ(blocks.size(), 6U);
    EXPECT_EQ(blocks[0].kind, BlockKind::Heading);
    EXPECT_EQ(blocks[1].kind, BlockKind::Paragraph);
    EXPECT_EQ(blocks[2].kind, BlockKind::ListItem);
    EXPECT_EQ(blocks[3].kind, BlockKind::Quote);
    EXPECT_EQ(blocks[4].kind, BlockKind::Caption);
    EXPECT_EQ(blocks[5].kind, BlockKind::Caption);
}

TEST(Blocks, GivenATableOfData_ThenEachRowIsALine) {
    EXPECT_EQ(textsOf("<table><tr><th>Port<th>mm<tr><td>Sable<td>41</table>"),
              (Texts{"Port mm", "Sable 41"}));
}

TEST(Blocks, GivenATableForLayout_ThenItsCellsArePartedAndTheirParagraphsKept) {
    const std::string story(400, 'x');
    EXPECT_EQ(textsOf("<table><tr><td>Menu<td>" + story + "<br><br>End.</table>"),
              (Texts{"Menu", story, "End."}));
}

TEST(Blocks, GivenNestedTables_ThenTheInnerRowsAreLines) {
    EXPECT_EQ(textsOf("<table><tr><td>Out<table><tr><td>a<td>b<tr><td>c</table></table>"),
              (Texts{"Out", "a b", "c"}));
}

TEST(Blocks, GivenPreformattedText_ThenItsLinesStay) {
    EXPECT_EQ(textsOf("<pre>One\ntwo\n\nThree</pre>"), (Texts{"One\ntwo", "Three"}));
}

} // namespace
} // namespace wireside
