// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/article_scoring.h"

#include "core/reading/html/page_furniture.h"
#include "core/reading/html/page_parser.h"

#include <cstdint>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace wireside {
namespace {

Block block(std::string text, std::uint32_t linked = 0) {
    Block made;
    made.text = std::move(text);
    made.linked = linked;
    return made;
}

// The id of the element that holds the article.
std::string articleId(std::string_view page) {
    const PageTree tree = *parsePage(page);
    const std::size_t index = findArticle(tree, findBlocks(tree, findFurniture(tree)));
    return std::string(tree.attribute(index, PageAttribute::Id));
}

const std::string story =
    "<p>The ferries stayed in port until the wind had turned, and nobody in the three harbours "
    "could say when it would, or where it would turn to.</p>";
const std::string teaser = "<p><a href=x>Harbour master retires</a></p>";

TEST(ArticleScoring, GivenSentences_ThenTheyAreProse) {
    EXPECT_TRUE(isProse(block("It rained in all three harbours.")));
    EXPECT_TRUE(isProse(block(std::string(150, 'x'))));
    EXPECT_FALSE(isProse(block("It rained.")));
    EXPECT_FALSE(isProse(block("Weather and shipping in the west")));
    EXPECT_FALSE(isProse(block("It rained in all three harbours.", 30)));
}

TEST(ArticleScoring, GivenProseAndLinks_ThenOneSpeaksForAnArticleAndTheOtherAgainst) {
    EXPECT_GT(worth(block(std::string(150, 'x'))), 0);
    EXPECT_LT(worth(block("Home", 4)), worth(block("Home")));
    EXPECT_LT(worth(block("Home")), 0);
}

TEST(ArticleScoring, GivenMarksOfASentencesEnd_ThenClosingQuotesDoNotHideThem) {
    EXPECT_TRUE(endsSentence("\xE2\x80\x9CIt rained.\xE2\x80\x9D"));
    EXPECT_TRUE(endsSentence("It rained!\")"));
    EXPECT_FALSE(endsSentence("It rained\""));
    EXPECT_FALSE(endsSentence(""));
    EXPECT_FALSE(endsSentence("\"\""));
}

TEST(ArticleScoring, GivenAPage_ThenTheArticleIsTheElementWithTheMostProseAndTheLeastElse) {
    EXPECT_EQ(articleId("<body id=page><div id=menu>" + teaser + teaser + "</div><div id=story>" +
                        story + story + "</div><div id=more>" + teaser + teaser + "</div>"),
              "story");
}

TEST(ArticleScoring, GivenAnArticleInTwoParts_ThenItIsWhatHoldsBoth) {
    EXPECT_EQ(articleId("<div id=both><div id=a>" + story + story +
                        "</div><div>Share</div><div id=b>" + story + story + "</div></div>" +
                        teaser),
              "both");
}

TEST(ArticleScoring, GivenAnElementThatThePageNames_ThenThatIsTheArticle) {
    EXPECT_EQ(articleId("<div id=outer>" + story + "<div id=inner class=article-body>" + story +
                        story + "</div></div>"),
              "inner");
    EXPECT_EQ(articleId("<div id=outer>" + story + story + "<div id=inner itemprop=articleBody>" +
                        story + "</div></div>"),
              "inner");
}

TEST(ArticleScoring, GivenSeveralArticles_ThenTheLongestIsTaken) {
    EXPECT_EQ(articleId("<article id=a>" + story + "</article>" + teaser + teaser + teaser +
                        teaser + teaser + teaser + "<article id=b>" + story + story + "</article>"),
              "b");
}

TEST(ArticleScoring, GivenNoProse_ThenItIsTheRoot) {
    EXPECT_EQ(articleId("<html id=root><p id=p>Home</p>"), "root");
}

} // namespace
} // namespace wireside
