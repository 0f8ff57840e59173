// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/news_story.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(NewsStory, GivenABodyThatRepeatsTheHead_ThenItStandsOnce) {
    NewsStory story;
    story.headline = "Rain ends";
    story.byline = "BY DORA PENHALE";
    story.credit = "Penmarrow Wire";
    story.body = {{"Rain ends", Role::Heading},
                  {"BY DORA PENHALE", std::nullopt},
                  {"It rained.", std::nullopt},
                  {"Penmarrow Wire", std::nullopt}};
    const auto read = readTextOf(story);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Rain ends\n\nBY DORA PENHALE\n\nIt rained.\n\nPenmarrow Wire");
    EXPECT_EQ(read->origin.byline, u"DORA PENHALE");
    EXPECT_EQ(read->origin.source, u"Penmarrow Wire");
}

TEST(NewsStory, GivenNoBody_ThenItIsEmpty) {
    NewsStory story;
    story.headline = "Rain ends";
    story.body = {{" \n", std::nullopt}};
    EXPECT_EQ(readTextOf(story).error().code, ErrorCode::Empty);
}

TEST(NewsStory, GivenANumber_ThenItIsAnUrgencyFromOneToNine) {
    EXPECT_EQ(urgencyOf(" 3 "), 3);
    for (const char* odd : {"", "0", "17", "-1", "high"}) EXPECT_EQ(urgencyOf(odd), 0) << odd;
}

TEST(NewsStory, GivenSignals_ThenEachCountsOnceAndUsableIsNone) {
    NewsStory story;
    for (const char* signal : {"sig:correction", "correction", "stat:usable", "", "update"})
        addSignal(signal, story);
    EXPECT_EQ(story.signals, (std::vector<std::string>{"correction", "update"}));
}

TEST(NewsStory, GivenHtmlBeyondTheLimits_ThenItIsNoBody) {
    std::string deep;
    for (int i = 0; i < 1000; ++i) deep += "<div>";
    EXPECT_TRUE(paragraphsOfHtml(deep + "Rain").empty());
    EXPECT_EQ(paragraphsOfHtml("<p>Rain</p>").size(), 1U);
}

} // namespace
} // namespace wireside
