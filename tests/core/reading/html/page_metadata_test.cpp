// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_metadata.h"

#include "core/reading/html/page_parser.h"

#include <string_view>

#include <gtest/gtest.h>

namespace wireside {
namespace {

PageMetadata metadataOf(std::string_view page) { return findMetadata(*parsePage(page)); }

TEST(PageMetadata, GivenATitleOnly_ThenItIsTheHeadlineWithoutTheSite) {
    EXPECT_EQ(metadataOf("<title>Ferries stay in port - The Skerry Post</title>").headline,
              "Ferries stay in port");
    EXPECT_EQ(metadataOf("<title>Ferries stay in port | Weather | Post</title>").headline,
              "Ferries stay in port");
    EXPECT_EQ(metadataOf("<title>Saltmere - The Skerry Post</title>").headline,
              "Saltmere - The Skerry Post");
}

TEST(PageMetadata, GivenMetaElements_ThenTheyAreRead) {
    const PageMetadata page =
        metadataOf("<html lang=en-GB><meta property='og:title' content=' Ferries  stay '>"
                   "<meta name=author content='By Dora Penhale'>"
                   "<meta property='og:site_name' content='The Skerry Post'>"
                   "<meta property='article:published_time' content='2023-05-06T07:00Z'>");
    EXPECT_EQ(page, (PageMetadata{"Ferries stay", "Dora Penhale", "2023-05-06T07:00Z",
                                  "The Skerry Post", "en-GB", ""}));
}

TEST(PageMetadata, GivenAnAuthorsAddress_ThenItIsNoByline) {
    EXPECT_EQ(metadataOf("<meta name=author content='https://post.example/dora'>").byline, "");
}

TEST(PageMetadata, GivenJsonLdToo_ThenItComesFirst) {
    EXPECT_EQ(metadataOf("<meta property='og:title' content='Teaser'><script "
                         "type='application/ld+json'>{\"@type\": \"Article\", \"headline\": "
                         "\"Ferries stay\"}</script>")
                  .headline,
              "Ferries stay");
}

TEST(PageMetadata, GivenAHeadingThatTheTitleRepeats_ThenThatIsTheHeadline) {
    EXPECT_EQ(metadataOf("<title>Ferries stay, wind turns - Post</title><meta property='og:title' "
                         "content='You will not believe this'><h1>Ferries <i>stay</i>, wind "
                         "turns</h1>")
                  .headline,
              "Ferries stay, wind turns");
}

TEST(PageMetadata, GivenNothing_ThenAllIsEmpty) {
    EXPECT_EQ(metadataOf(""), PageMetadata{});
    EXPECT_EQ(metadataOf("<title></title><script type='application/ld+json'></script>"),
              PageMetadata{});
}

} // namespace
} // namespace wireside
