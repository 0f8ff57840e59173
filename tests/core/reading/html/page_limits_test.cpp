// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_limits.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::string times(int count, const std::string& text) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

TEST(PageLimits, GivenDeepNesting_ThenTheLimitIsNamed) {
    EXPECT_EQ(exceededLimit(times(512, "<div>")), std::nullopt);
    EXPECT_EQ(exceededLimit(times(513, "<div>")), "elements nested more than 512 deep");
    EXPECT_EQ(exceededLimit(times(100'000, "<B x='>'>")), "elements nested more than 512 deep");
}

TEST(PageLimits, GivenElementsSideBySide_ThenTheyDoNotNest) {
    EXPECT_EQ(exceededLimit(times(5000, "<div>x</div>")), std::nullopt);
    EXPECT_EQ(exceededLimit(times(5000, "<p>x<br><li>y<td>z<img src=a/b>")), std::nullopt);
    EXPECT_EQ(exceededLimit(times(5000, "<path/><a name=x>")), std::nullopt);
}

TEST(PageLimits, GivenMarkupInScriptsAndComments_ThenItIsNotCounted) {
    EXPECT_EQ(exceededLimit("<script>" + times(2000, "<div>") + "</script>x"), std::nullopt);
    EXPECT_EQ(exceededLimit("<!--" + times(2000, "<div>") + "-->x"), std::nullopt);
    EXPECT_NE(exceededLimit("<script></SCRIPT>" + times(2000, "<div>")), std::nullopt);
}

TEST(PageLimits, GivenManyAttributes_ThenTheLimitIsNamed) {
    EXPECT_EQ(exceededLimit("<p" + times(500, " a=b") + ">"), std::nullopt);
    EXPECT_EQ(exceededLimit("<p" + times(501, " a='b c d'") + ">"),
              "more than 500 attributes in a tag");
    EXPECT_EQ(exceededLimit("<p" + times(501, " a") + ">"), "more than 500 attributes in a tag");
    EXPECT_EQ(exceededLimit("<p title='" + times(9000, "a b=c ") + "'>"), std::nullopt);
}

TEST(PageLimits, GivenMoreMarkupThanMemory_ThenItIsRefused) {
    const std::string limit = "more elements and attributes than fit into 180 MB";
    EXPECT_EQ(exceededLimit(times(300'000, "<p>x")), std::nullopt);
    EXPECT_EQ(exceededLimit(times(400'000, "<p>x")), limit);
    EXPECT_EQ(exceededLimit(times(1'000'000, "<!---->")), limit);
    EXPECT_EQ(exceededLimit(times(5000, "<p" + times(400, " a") + ">")), limit);
}

// 50 KB of such a page took 2 GB, for each paragraph has all that is open once more.
TEST(PageLimits, GivenFormattingThatNobodyCloses_ThenItCountsForEachBlock) {
    std::string opened;
    for (int i = 0; i < 400; ++i) opened += "<font a" + std::to_string(i) + "=1>";
    EXPECT_EQ(exceededLimit("<p>" + opened + times(5000, "<p>x")),
              "more elements and attributes than fit into 180 MB");
    EXPECT_EQ(exceededLimit("<p>" + opened + times(400, "</font>") + times(5000, "<p>x")),
              std::nullopt);
    EXPECT_EQ(exceededLimit("<p>" + times(400, "<b>") + times(50'000, "<p>x")), std::nullopt);
}

TEST(PageLimits, GivenTextOfLessThanSigns_ThenThereIsNothingToRefuse) {
    for (const char* page : {"", "<", "a < b", "<<<<", "</", "</>", "<p", "<p a", "<p a=", "<p a='",
                             "<!--", "<!", "<script", "<script>", "<?x"})
        EXPECT_EQ(exceededLimit(page), std::nullopt) << page;
}

} // namespace
} // namespace wireside
