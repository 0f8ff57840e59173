// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/read_html.h"

#include "core/text/decode.h"
#include "core/text/document.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr std::u16string_view first = u"It rained all night, in all three harbours.";
constexpr std::u16string_view second =
    u"By noon the ferries were at sea again, \u201Call of them\u201D.";

const std::string page =
    "<!doctype html><html lang=en><title>Ferries stay - Post</title><meta property='og:site_name' "
    "content=Post><meta name=author content='Dora Penhale'><nav>Home</nav><h1>Ferries stay</h1>"
    "<p>It rained all night, in all three harbours.</p><h2>At sea</h2>"
    "<p>By noon the ferries were at sea again, \xE2\x80\x9C"
    "all of them\xE2\x80\x9D.</p>";

TEST(ReadHtml, GivenAPage_ThenItsArticleIsTheTextAndTheRestIsKnownOfIt) {
    const auto read = readHtml(page);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, std::u16string(first) + u"\n\nAt sea\n\n" + std::u16string(second));
    EXPECT_EQ(read->roles, (std::vector<RoleSpan>{{{45, 51}, Role::Heading}}));
    EXPECT_EQ(read->origin.title, u"Ferries stay");
    EXPECT_EQ(read->origin.byline, u"Dora Penhale");
    EXPECT_EQ(read->origin.source, u"Post");
    EXPECT_EQ(read->origin.language, "en");
    EXPECT_EQ(read->origin.encoding, "UTF-8");
}

TEST(ReadHtml, GivenALanguage_ThenItIsBelievedWhereTheTextAgrees) {
    const std::string text = "<p>It rained all night in all three of the harbours, and the ferries "
                             "stayed where they were until the wind had turned.";
    EXPECT_EQ(readHtml("<html lang=en-GB>" + text)->origin.language, "en-GB");
    EXPECT_EQ(readHtml("<html lang=de>" + text)->origin.language, "");
    EXPECT_EQ(readHtml("<html lang='-'>" + text)->origin.language, "");
}

TEST(ReadHtml, GivenAPageWithoutAnArticle_ThenThatIsTheError) {
    EXPECT_EQ(readHtml("<!doctype html><nav>Home</nav>").error(),
              (Error{ErrorCode::NoArticle, "", ""}));
}

TEST(ReadHtml, GivenNestingWithoutEnd_ThenItIsRefusedWithTheReason) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<div>";
    EXPECT_EQ(readHtml(deep + "It rained all night, in all three harbours.").error(),
              (Error{ErrorCode::TooLarge, "", "elements nested more than 512 deep"}));
}

TEST(ReadHtml, GivenABinaryFileNamedAsAPage_ThenItIsBinary) {
    EXPECT_EQ(readHtml(std::string("<html>\0\1\2\3\4", 11)).error().code, ErrorCode::Binary);
}

TEST(ReadHtmlText, GivenASelection_ThenItIsTakenAsItIs) {
    const auto read = readHtmlText("<h2>At sea</h2><p>We wait.</p>");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"At sea\n\nWe wait.");
    EXPECT_EQ(read->origin.encoding, "");
}

TEST(ReadHtmlText, GivenAWholePage_ThenItsArticleIsTaken) {
    std::string menu;
    for (int i = 0; i < 30; ++i) menu += "<p><a href=x>Weather and tides</a></p>";
    const auto read = readHtmlText("<div>" + menu + "</div><div><p>" + toUtf8(first) + "</p><p>" +
                                   toUtf8(second) + "</p></div>");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, std::u16string(first) + u"\n\n" + std::u16string(second));
}

TEST(ReadHtmlText, GivenNothingToRead_ThenItIsEmpty) {
    EXPECT_EQ(readHtmlText("<img src=x>").error().code, ErrorCode::Empty);
}

} // namespace
} // namespace wireside
