// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_furniture.h"

#include "core/reading/html/blocks.h"
#include "core/reading/html/page_parser.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr std::string_view prose =
    "<p>The ferries stayed in port until the wind had turned, and nobody in the three harbours "
    "could say when it would.";

// What is left of a page with these parts beside some prose.
std::vector<std::string> left(std::string_view part) {
    const PageTree tree = *parsePage(std::string(prose) + std::string(part));
    std::vector<std::string> texts;
    for (const Block& block : findBlocks(tree, findFurniture(tree)))
        if (!block.text.starts_with("The ferries")) texts.push_back(block.text);
    return texts;
}

using Texts = std::vector<std::string>;

TEST(PageFurniture, GivenWhatIsNeverText_ThenItIsFurniture) {
    EXPECT_EQ(left("<script>var a</script><style>b</style><noscript>c</noscript><template>d"
                   "</template><svg><text>e</text></svg><iframe>f</iframe>"),
              Texts{});
}

TEST(PageFurniture, GivenNavigationAndControls_ThenTheyAreFurniture) {
    EXPECT_EQ(left("<nav>a</nav><aside>b</aside><footer>c</footer><button>d</button>"
                   "<div role=dialog>e</div><select><option>f</select>"),
              Texts{});
}

TEST(PageFurniture, GivenHiddenElements_ThenTheyAreFurniture) {
    EXPECT_EQ(left("<div hidden>a</div><div style='display: none'>b</div>"
                   "<p style='color:red; visibility:hidden'>c</p><p style='color: red'>d</p>"),
              Texts{"d"});
}

TEST(PageFurniture, GivenNamesOfFurniture_ThenTheyAreBelieved) {
    EXPECT_EQ(left("<div class='cookie-banner'>a</div><ul id=relatedLinks><li>b</ul>"
                   "<div class='article__share'>c</div><div class=outer>d</div>"),
              Texts{"d"});
}

TEST(PageFurniture, GivenANameAroundMostOfTheProse_ThenItIsNotBelieved) {
    const PageTree tree =
        *parsePage("<div class='with-sidebar paywall'>" + std::string(prose) + "</div>");
    EXPECT_EQ(findBlocks(tree, findFurniture(tree)).size(), 1U);
}

TEST(PageFurniture, GivenANameAroundTheHeadline_ThenItIsNotBelieved) {
    EXPECT_EQ(left("<div class=banner><h1>Storm</h1></div>"), Texts{"Storm"});
}

TEST(PageFurniture, GivenCommentsLongerThanTheStory_ThenTheyAreFurniture) {
    const std::string comment =
        "<p>I have lived by the harbour for forty years and have never seen anything like it, "
        "whatever they say on the radio about the nineteen-eighties. ";
    EXPECT_EQ(left("<div id=comments>" + comment + comment + comment + "</div>"), Texts{});
}

TEST(PageFurniture, GivenNodesBelowFurniture_ThenTheyAreFurnitureToo) {
    const PageTree tree = *parsePage("<nav><b>x</b></nav>");
    const std::vector<bool> furniture = findFurniture(tree);
    EXPECT_FALSE(furniture[1]); // <body>
    EXPECT_TRUE(furniture[2]);
    EXPECT_TRUE(furniture[4]);
}

} // namespace
} // namespace wireside
