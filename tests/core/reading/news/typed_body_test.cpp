// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/typed_body.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

NewsStory storyOf(std::string_view type, std::string text) {
    NewsStory story;
    addTypedBody(type, std::move(text), story);
    return story;
}

std::vector<std::string> bodyOf(std::string_view type, std::string text) {
    std::vector<std::string> texts;
    for (const StoryParagraph& paragraph : storyOf(type, std::move(text)).body)
        texts.push_back(paragraph.text);
    return texts;
}

using Texts = std::vector<std::string>;

TEST(TypedBody, GivenAPage_ThenItsParagraphsAreTheBody) {
    for (const char* type : {"text/html", "application/xhtml+xml", "TEXT/HTML; charset=utf-8"})
        EXPECT_EQ(bodyOf(type, "<p>It rained.</p><p>It stopped.</p>"),
                  (Texts{"It rained.", "It stopped."}))
            << type;
}

TEST(TypedBody, GivenNitf_ThenItsParagraphsAndWhatItTellsAreTaken) {
    const std::string nitf =
        "<?xml version=\"1.0\"?><nitf><head><title>Rain ends</title></head><body>"
        "<body.content><p>It rained.</p></body.content></body></nitf>";
    for (const char* type : {"text/vnd.IPTC.NITF", "application/nitf+xml"}) {
        EXPECT_EQ(bodyOf(type, nitf), Texts{"It rained."}) << type;
        EXPECT_EQ(storyOf(type, nitf).headline, "Rain ends") << type;
    }
    EXPECT_EQ(bodyOf("application/nitf+xml", "<nitf><body>"), Texts{});
}

TEST(TypedBody, GivenPlainTextOrNoType_ThenItIsTheBodyAsItIs) {
    for (const char* type : {"", "text/plain", "text/plain; charset=utf-8"})
        EXPECT_EQ(bodyOf(type, "It <rained>.\n\nIt stopped."), Texts{"It <rained>.\n\nIt stopped."})
            << type;
    EXPECT_EQ(bodyOf("text/plain", ""), Texts{});
}

TEST(TypedBody, GivenAnotherType_ThenItIsLeftOut) {
    for (const char* type : {"image/png", "text/rtf", "application/json"})
        EXPECT_EQ(bodyOf(type, "{\\rtf1 It rained.}"), Texts{}) << type;
}

} // namespace
} // namespace wireside
