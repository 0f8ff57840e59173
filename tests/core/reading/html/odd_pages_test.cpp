// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages as they come: broken, old, tricky. Each holds the same two paragraphs.
#include "core/reading/html/read_html.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

const std::string first =
    "The ferries stayed in port until the wind had turned, and nobody in the three harbours could "
    "say when it would.";
const std::string second =
    "By noon, the harbour master said, two of them would be at sea again, and the third one before "
    "nightfall.";
const std::u16string firstText(first.begin(), first.end());
const std::u16string secondText(second.begin(), second.end());

void expectArticle(const std::string& page) {
    const auto read = readHtml(page);
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_EQ(read->text, firstText + u"\n\n" + secondText);
}

TEST(OddPages, GivenNoClosingTags_ThenTheArticleIsFound) {
    expectArticle("<ul><li>Home<li>News</ul><div><p>" + first + "<p>" + second);
}

TEST(OddPages, GivenTagsInTheWrongOrder_ThenTheArticleIsFound) {
    expectArticle("<b><p>" + first + "</b></p><i><p>" + second + "</div></i></body></html>");
}

TEST(OddPages, GivenParagraphsByLineBreaks_ThenTheyAreParted) {
    expectArticle("<table><tr><td><font size=2>" + first + "<br><br>\n" + second +
                  "<br></font></td><td><a href=x>Home</a></td></table>");
}

TEST(OddPages, GivenTablesInTables_ThenTheArticleIsFound) {
    expectArticle("<table><tr><td><table><tr><td><a href=a>Home</a></table><td><table><tr><td><p>" +
                  first + "<p>" + second + "</table></table>");
}

TEST(OddPages, GivenEntities_ThenTheyAreCharacters) {
    const auto read = readHtml("<p>Saltmere &amp; Skerry&#8217;s ferries &mdash; 3 &lt; 4 &#x2014; "
                               "stayed in port, &quot;all of them&quot;.&nbsp;");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Saltmere & Skerry\u2019s ferries \u2014 3 < 4 \u2014 stayed in port, "
                          u"\"all of them\".");
}

TEST(OddPages, GivenCommentsAndHiddenParts_ThenTheyAreLeftOut) {
    expectArticle("<!-- <p>" + second + " --><div><p>" + first +
                  "</p><p style='display:none'>Subscribe now, and read on for a month.</p><p>" +
                  second + "<!-- end -->");
}

TEST(OddPages, GivenAmp_ThenTheArticleIsFound) {
    expectArticle("<html amp><style amp-boilerplate>x</style><amp-sidebar class=menu>Home"
                  "</amp-sidebar><article><p>" +
                  first + "</p><amp-ad width=1></amp-ad><amp-img src=x></amp-img><p>" + second +
                  "</p></article>");
}

TEST(OddPages, GivenAFormAroundThePage_ThenTheArticleIsFound) {
    expectArticle("<form id=aspnetForm><input type=hidden><div><p>" + first + "</p><p>" + second +
                  "</p></div></form>");
}

TEST(OddPages, GivenACookieNotice_ThenItIsLeftOut) {
    expectArticle(
        "<div class='cookie-consent'><p>We value your privacy, and so do our 732 partners, "
        "who store and read information on your device, such as cookies.</p></div><div><p>" +
        first + "</p><p>" + second + "</p></div>");
}

TEST(OddPages, GivenOneShortParagraph_ThenItIsTheArticle) {
    const auto read = readHtml("<nav>Home</nav><p>It rained all night in Saltmere.</p>");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"It rained all night in Saltmere.");
}

TEST(OddPages, GivenZerosInThePage_ThenItIsRefusedAndNothingBreaks) {
    EXPECT_FALSE(readHtml(std::string("<p>\0</p>", 8)).has_value());
}

TEST(OddPages, GivenManyHeadlines_ThenTheyCostLittle) {
    std::string page = "<p>" + first + "<p>" + second;
    for (int i = 0; i < 50'000; ++i) page += "<h1>x</h1>";
    EXPECT_TRUE(readHtml(page).has_value());
}

} // namespace
} // namespace wireside
