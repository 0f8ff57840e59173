// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/article_text.h"

#include "core/reading/html/page_parser.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Texts = std::vector<std::string>;

const std::string first =
    "The ferries stayed in port until the wind had turned, and nobody in the three harbours could "
    "say when it would.";
const std::string second =
    "By noon, the harbour master said, two of them would be at sea again, and the third one before "
    "nightfall.";
const std::string third =
    "The islands had bread for two days and fuel for four, according to the council, which met in "
    "the school.";

std::string paragraph(const std::string& text) { return "<p>" + text + "</p>"; }

Story articleOfPage(std::string_view page) {
    const PageTree tree = *parsePage(page);
    return extractArticle(tree, findMetadata(tree));
}

Texts textsOf(const Story& paragraphs) {
    Texts texts;
    for (const StoryParagraph& one : paragraphs) texts.push_back(one.text);
    return texts;
}

Texts article(std::string_view page) { return textsOf(articleOfPage(page)); }

TEST(ArticleText, GivenAPage_ThenOnlyTheBodyIsLeft) {
    EXPECT_EQ(
        article("<title>Ferries stay in port - The Skerry Post</title><body><nav><a>Home</a></nav>"
                "<div id=main><h1>Ferries stay in port</h1><div class=byline>By Dora Penhale"
                "</div><div class=date>6 May</div><div class=story-body>" +
                paragraph(first) + "<div class=ad>Buy boots!</div>" + paragraph(second) +
                "<p>ADVERTISEMENT</p>" + paragraph(third) +
                "<p><a href=x>Read more: Bread runs out</a></p></div></div><footer>Imprint"),
        (Texts{first, second, third}));
}

TEST(ArticleText, GivenHeadings_ThenTheyAreMarked_ButNotOneWithNothingBelow) {
    const auto found =
        articleOfPage(paragraph(first) + "<h2>Bread for two days</h2>" + paragraph(second) +
                      "<h2>Gallery</h2><h2>On the islands</h2>" + paragraph(third));
    EXPECT_EQ(textsOf(found),
              (Texts{first, "Bread for two days", second, "On the islands", third}));
    EXPECT_EQ(found[1].role, Role::Heading);
    EXPECT_EQ(found[0].role, std::nullopt);
}

TEST(ArticleText, GivenCaptions_ThenThoseThatTellSomethingStayAndAreMarked) {
    const std::string told = "Waves break over the mole of Saltmere, where two ferries lie idle.";
    const auto found = articleOfPage(paragraph(first) + "<figure><img><figcaption>" + told +
                                     "</figcaption></figure><figure><figcaption>Photo: Ode"
                                     "</figcaption></figure>" +
                                     paragraph(second));
    EXPECT_EQ(textsOf(found), (Texts{first, told, second}));
    EXPECT_EQ(found[1].role, Role::Caption);
}

TEST(ArticleText, GivenListsAndQuotations_ThenTheyAreBody) {
    const auto found = articleOfPage(paragraph(first) +
                                     "<ul><li>Bread: two days<li>Fuel: four</ul>"
                                     "<blockquote>We wait.</blockquote>" +
                                     paragraph(second));
    EXPECT_EQ(textsOf(found), (Texts{first, "Bread: two days", "Fuel: four", "We wait.", second}));
    EXPECT_EQ(found[1].role, Role::Body);
    EXPECT_EQ(found[3].role, Role::Body);
}

TEST(ArticleText, GivenAListOfLinksAmongTheParagraphs_ThenItIsLeftOut) {
    EXPECT_EQ(article(paragraph(first) +
                      "<ul><li><a href=x>Bread runs out on the islands</a></ul>" +
                      paragraph(second)),
              (Texts{first, second}));
}

TEST(ArticleText, GivenWhatFollowsTheArticle_ThenItIsLeftOut) {
    EXPECT_EQ(article("<div>" + paragraph(first) + paragraph(second) + paragraph(third) +
                      "<h3>Related articles</h3><p>A short teaser of another story stands here.</p>"
                      "</div>"),
              (Texts{first, second, third}));
}

TEST(ArticleText, GivenSentencesThatBeginAsFurnitureDoes_ThenTheyStay) {
    const Texts prose{"Advertising revenue fell 12 percent to $3.1 billion.",
                      "Subscribers rose by two percent in the year.",
                      "Recommended prices went up in May, the company said.",
                      "Watch: the boats came in at noon, the harbour master said."};
    std::string page = paragraph(first);
    for (const std::string& text : prose) page += paragraph(text);
    EXPECT_EQ(article(page + paragraph("Advertisement") + paragraph("Recommended") +
                      paragraph("Watch: the boats") + paragraph("Subscribe to our letters today.") +
                      paragraph(second)),
              (Texts{first, prose[0], prose[1], prose[2], prose[3], second}));
}

TEST(ArticleText, GivenAHeadingThatBeginsAsComments_ThenWhatIsBelowStays) {
    const std::string head = paragraph(first) + paragraph(second) + paragraph(third);
    const std::string below = "<h2>Commentators are divided</h2>" + paragraph("It is " + first);
    EXPECT_EQ(article(head + below),
              (Texts{first, second, third, "Commentators are divided", "It is " + first}));
}

TEST(ArticleText, GivenSectionsWithFirstLevelHeadings_ThenAllStay) {
    EXPECT_EQ(article("<title>Rain</title><h1>One</h1>" + paragraph(first) + "<h1>Two</h1>" +
                      paragraph(second) + "<h1>Three</h1>" + paragraph(third)),
              (Texts{first, "Two", second, "Three", third}));
}

TEST(ArticleText, GivenTeasersAboveTheHeadline_ThenTheyAreLeftOut) {
    EXPECT_EQ(article("<title>Ferries stay in port</title><div><ul><li>" + third + "<li>" + third +
                      "</ul><h2>Ferries stay in port</h2>" + paragraph(first) + paragraph(second) +
                      "</div>"),
              (Texts{first, second}));
}

TEST(ArticleText, GivenShortParagraphsBesideTheProse_ThenTheyAreTheArticles) {
    EXPECT_EQ(article("<div><p>RESULTS</p>" + paragraph(first) + paragraph(second) +
                      "<p>Saltmere 3, Skerry 1</p></div>"),
              (Texts{"RESULTS", first, second, "Saltmere 3, Skerry 1"}));
}

TEST(ArticleText, GivenABodyForMachinesOnly_ThenItIsTaken) {
    EXPECT_EQ(article("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
                      "\"articleBody\": \"" +
                      first + "\\n" + second + "\\n<b>" + third + "</b>\\n" + first + "\\n" +
                      second + "\"}</script><p>Sign in to read this story of the islands.</p>"),
              (Texts{first, second, third, first, second}));
}

TEST(ArticleText, GivenNoArticle_ThenNothingIsFound) {
    EXPECT_EQ(article("<nav>Home</nav><p>Loading</p>"), Texts{});
    EXPECT_EQ(article(""), Texts{});
}

TEST(ArticleText, GivenASelection_ThenAllButFurnitureIsTaken) {
    EXPECT_EQ(
        textsOf(extractSelection(*parsePage("<h1>Ferries</h1><p>We wait.</p><script>x</script>"))),
        (Texts{"Ferries", "We wait."}));
}

} // namespace
} // namespace wireside
