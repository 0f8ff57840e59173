// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/json_ld.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(JsonLd, GivenAnArticle_ThenItsFieldsAreFound) {
    const auto found = articleOf(R"({"@type": "NewsArticle", "headline": "Ferries stay in port",
        "author": {"@type": "Person", "name": "Dora Penhale"}, "datePublished": "2023-05-06",
        "publisher": {"name": "The Skerry Post"}, "inLanguage": "en", "articleBody": "They stay."})");
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, (PageMetadata{"Ferries stay in port", "Dora Penhale", "2023-05-06",
                                    "The Skerry Post", "en", "They stay."}));
}

TEST(JsonLd, GivenSeveralAuthors_ThenAllAreNamed) {
    EXPECT_EQ(
        articleOf(R"({"@type": ["Article"], "author": [{"name": "A. Ode"}, "B. Rill"]})")->byline,
        "A. Ode, B. Rill");
}

TEST(JsonLd, GivenReferencesToCharacters_ThenTheyAreRead) {
    const auto found =
        articleOf(R"({"@type": "NewsArticle", "headline": "Penhale&#8217;s ferries stay",
        "author": {"name": "Dora O&#039;Ode"}, "publisher": {"name": "Herald &amp; Post"}})");
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->headline, "Penhale\xE2\x80\x99s ferries stay");
    EXPECT_EQ(found->byline, "Dora O'Ode");
    EXPECT_EQ(found->source, "Herald & Post");
}

TEST(JsonLd, GivenAGraph_ThenTheOutermostArticleIsTaken) {
    EXPECT_EQ(articleOf(R"([{"@type": "WebSite"}, {"@graph": [{"@type": "BlogPosting",
        "headline": "Outer", "citation": {"@type": "Article", "headline": "Inner"}}]}])")
                  ->headline,
              "Outer");
}

TEST(JsonLd, GivenFieldsOfOtherTypes_ThenTheyAreEmpty) {
    const auto found = articleOf(R"({"@type": "Article", "headline": 3, "author": null})");
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, PageMetadata{});
}

TEST(JsonLd, GivenNoArticleOrNoJson_ThenThereIsNothing) {
    EXPECT_EQ(articleOf(R"({"@type": "Person"})"), std::nullopt);
    EXPECT_EQ(articleOf("{\"@type\": "), std::nullopt);
    EXPECT_EQ(articleOf(""), std::nullopt);
    EXPECT_EQ(articleOf("\"Article\""), std::nullopt);
}

TEST(JsonLd, GivenNestingWithoutEnd_ThenItIsNoArticle) {
    EXPECT_EQ(articleOf(std::string(500'000, '[')), std::nullopt);
    EXPECT_EQ(articleOf(std::string(100'000, '[') + std::string(100'000, ']')), std::nullopt);
}

} // namespace
} // namespace wireside
