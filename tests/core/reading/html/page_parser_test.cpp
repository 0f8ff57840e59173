// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_parser.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::string times(int count, const std::string& text) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

PageTree parsed(std::string_view page) {
    auto tree = parsePage(page);
    EXPECT_TRUE(tree.has_value()) << describe(tree.error());
    return tree ? *tree : PageTreeBuilder(0, 0).take();
}

// Without what is nothing but white space.
std::vector<std::string> textsOf(const PageTree& tree) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < tree.nodes().size(); ++i)
        if (tree.text(i).find_first_not_of(" \n") != std::string_view::npos)
            texts.emplace_back(tree.text(i));
    return texts;
}

std::string exceeded(std::string_view page) {
    const auto tree = parsePage(page);
    if (tree) return {};
    EXPECT_EQ(tree.error().code, ErrorCode::TooLarge);
    return tree.error().detail;
}

using Texts = std::vector<std::string>;

TEST(PageParser, GivenAPage_ThenItsNodesStandInReadingOrder) {
    const PageTree tree = parsed("<p>Rain <b>fell</b>.");
    ASSERT_EQ(tree.nodes().size(), 7U);
    EXPECT_EQ(tree.tag(1), PageTag::Body);
    EXPECT_EQ(tree.tag(2), PageTag::P);
    EXPECT_EQ(tree.nodes()[2].end, 7U);
    EXPECT_EQ(textsOf(tree), (Texts{"Rain ", "fell", "."}));
}

TEST(PageParser, GivenNothing_ThenThereIsStillAPage) {
    EXPECT_EQ(parsed("").nodes().size(), 1U);
    EXPECT_EQ(textsOf(parsed("Rain.")), Texts{"Rain."});
}

TEST(PageParser, GivenAttributes_ThenThoseThatReadersAskForAreKept) {
    const PageTree tree = parsed("<html lang=en><p ID='a &amp; b' hidden onclick=x>");
    EXPECT_EQ(tree.attribute(0, PageAttribute::Lang), "en");
    EXPECT_EQ(tree.attribute(2, PageAttribute::Id), "a & b");
    EXPECT_TRUE(tree.hasAttribute(2, PageAttribute::Hidden));
}

TEST(PageParser, GivenAComment_ThenItIsNoNode) {
    EXPECT_EQ(textsOf(parsed("<!-- x --><p><!-- <b>y</b> -->Rain")), Texts{"Rain"});
}

TEST(PageParser, GivenAScript_ThenItIsOneText) {
    const PageTree tree = parsed("<script>if (a<b) c('</p>&amp;');</script><p>Rain");
    EXPECT_EQ(textsOf(tree), (Texts{"if (a<b) c('</p>&amp;');", "Rain"}));
}

TEST(PageParser, GivenReferences_ThenTheyAreCharacters) {
    EXPECT_EQ(textsOf(parsed("<p>A&amp;B &lt;p&gt; caf&eacute; &#8217;&#x2014; R&D &lol;")),
              Texts{"A&B <p> caf\xC3\xA9 \xE2\x80\x99\xE2\x80\x94 R&D &lol;"});
    EXPECT_EQ(textsOf(parsed("<p>one&comma; two &#146;tis")), Texts{"one, two \xE2\x80\x99tis"});
}

TEST(PageParser, GivenElementsWithoutContent_ThenNothingStandsInThem) {
    const PageTree tree = parsed("<p>one<br>two<wbr>three<img src=x>four<source src=y>five");
    for (std::size_t i = 0; i < tree.nodes().size(); ++i)
        EXPECT_TRUE(tree.isElement(i) || tree.tag(tree.nodes()[i].parent) == PageTag::P) << i;
}

TEST(PageParser, GivenWhatAPageSaysOfItsEncoding_ThenItIsReadAsUtf8) {
    EXPECT_EQ(textsOf(parsed("<meta charset=windows-1251><p>caf\xC3\xA9")), Texts{"caf\xC3\xA9"});
    EXPECT_EQ(textsOf(parsed("<meta http-equiv=Content-Type content='text/html; charset=utf-16'>"
                             "<p>caf\xC3\xA9")),
              Texts{"caf\xC3\xA9"});
}

TEST(PageParser, GivenAnEntityOfItsOwnOrAnExternalOne_ThenItIsNotExpanded) {
    EXPECT_EQ(textsOf(parsed("<!DOCTYPE html [<!ENTITY a 'aaaa'>]><p>&a;")).back().find("aaaa"),
              std::string::npos);
    EXPECT_EQ(textsOf(parsed("<!DOCTYPE html SYSTEM 'file:///etc/passwd'><p>Rain")), Texts{"Rain"});
}

// The parser gets a page piece by piece.
TEST(PageParser, GivenMarkupAcrossAnyPlace_ThenThePageIsTheSame) {
    const std::string page =
        "<p id='x y'>caf\xC3\xA9 &amp; &mdash;<!-- no --></p><script>a</script>";
    const Texts texts{"caf\xC3\xA9 & \xE2\x80\x94", "a"};
    for (std::size_t before = 4096 - page.size(); before <= 4096; ++before)
        EXPECT_EQ(textsOf(parsed(std::string(before, ' ') + page)), texts) << before;
}

TEST(PageParser, GivenDeepNesting_ThenTheLimitIsNamed) {
    EXPECT_EQ(exceeded(times(510, "<div>")), ""); // in <html> and <body>
    EXPECT_EQ(exceeded(times(511, "<div>")), "elements nested more than 512 deep");
    EXPECT_EQ(exceeded(times(100'000, "<B x='>'>")), "elements nested more than 512 deep");
    EXPECT_EQ(exceeded("<script></SCRIPT>" + times(2000, "<div>")),
              "elements nested more than 512 deep");
}

TEST(PageParser, GivenElementsSideBySide_ThenTheyDoNotNest) {
    EXPECT_EQ(exceeded(times(5000, "<div>x</div>")), "");
    EXPECT_EQ(exceeded(times(5000, "<p>x<br><li>y<img src=a/b>")), "");
    EXPECT_EQ(exceeded(times(5000, "<path/><a name=x>")), "");
}

TEST(PageParser, GivenManyAttributes_ThenTheLimitIsNamed) {
    const std::string limit = "more than 500 attributes in a tag";
    const auto tagOf = [](int attributes) {
        std::string tag = "<p";
        for (int i = 0; i < attributes; ++i) tag += " a" + std::to_string(i) + "=x";
        return tag + ">";
    };
    EXPECT_EQ(exceeded(tagOf(500)), "");
    EXPECT_EQ(exceeded(tagOf(501)), limit);
    EXPECT_EQ(exceeded(tagOf(500'000)), limit); // soon
    EXPECT_EQ(exceeded("<title>" + tagOf(500'000)), limit);
    EXPECT_EQ(exceeded("<p" + times(2000, " a=x") + ">"), ""); // of them, it has one
    EXPECT_EQ(exceeded("<p title='" + times(90'000, "a b=c ") + "'>"), "");
}

TEST(PageParser, GivenMoreMarkupThanAnyPageHas_ThenItIsRefused) {
    EXPECT_EQ(exceeded(times(1'000'000, "<p>x")), "");
    EXPECT_EQ(exceeded(times(1'600'000, "<p>x")), "more than 3000000 elements and texts");
}

// By the standard, each paragraph has all that is open once more: 50 KB of such a page would make 2 GB.
TEST(PageParser, GivenFormattingThatNobodyCloses_ThenThePageIsNoLarger) {
    std::string opened;
    for (int i = 0; i < 400; ++i) opened += "<font a" + std::to_string(i) + "=1>";
    const PageTree tree = parsed("<p>" + opened + times(5000, "<p>x"));
    EXPECT_LT(tree.nodes().size(), 12'000U);
}

TEST(PageParser, GivenTextOfLessThanSigns_ThenNothingBreaks) {
    for (const char* page : {"<", "a < b", "<<<<", "</", "</>", "<p", "<p a", "<p a=", "<p a='",
                             "<!--", "<!", "<script", "<script>", "<?x", "&", "&#", "&#x", "&amp"})
        EXPECT_EQ(exceeded(page), "") << page;
}

TEST(PageParser, GivenAStop_ThenItIsCancelled) {
    std::stop_source stop;
    stop.request_stop();
    const auto tree = parsePage("<p>Rain", stop.get_token());
    ASSERT_FALSE(tree.has_value());
    EXPECT_EQ(tree.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace wireside
