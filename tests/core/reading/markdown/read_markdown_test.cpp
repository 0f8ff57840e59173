// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markdown/read_markdown.h"

#include "core/reading/markdown/front_matter.h"

#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Markdown, GivenAFile_ThenItsTextComesOutWithoutMarks) {
    std::ifstream file(std::string(WIRESIDE_READING_DATA) + "/harbour.md", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const auto read = readMarkdown(bytes);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(
        read->text,
        u"Storm keeps ferries in harbour\n\nAll ferries stayed in port on Tuesday, the second day "
        u"in "
        u"a row, said Sally & Sons, who run them.[^1]\n\nWaves break over the pier at "
        u"Penmarrow.\n\n"
        u"Waiting for Wednesday\n\nThe harbour master expects calmer seas.\n\nPassengers slept in "
        u"the hall.\n\nShops brought bread \u2014 and tea & milk.\n\nFerry\tPassengers\n\n"
        u"Kittow\tforty\n\n[^1]: The company has five ferries.");
    ASSERT_EQ(read->roles.size(), 5U);
    EXPECT_EQ(read->roles[0].role, Role::Headline);
    EXPECT_EQ(read->roles[1].role, Role::Caption);
    EXPECT_EQ(read->roles[2].role, Role::Heading);
    EXPECT_EQ(read->roles[3].role, Role::Body) << "a table's row";
    EXPECT_EQ(read->roles[4].role, Role::Body);
    EXPECT_EQ(read->origin.title, u"Storm keeps ferries in harbour");
    EXPECT_EQ(read->origin.byline, u"Dora Penhale");
    EXPECT_EQ(read->origin.published, "2026-05-05");
    EXPECT_EQ(read->origin.encoding, "UTF-8");
}

TEST(Markdown, GivenCodeAndTags_ThenCodeIsKeptAndTagsAreNot) {
    EXPECT_EQ(
        readMarkdown("It `&amp; rained`<br>all *night*.\n\n<div>\n<p>In <b>May</b>.</p>\n</div>\n\n"
                     "    a = b\n")
            ->text,
        u"It &amp; rained\nall night.\n\nIn May.\n\na = b");
}

TEST(Markdown, GivenListsInLists_ThenEachItemIsAParagraph) {
    EXPECT_EQ(readMarkdown("- Rain\n  - Wind\n- Sun")->text, u"Rain\n\nWind\n\nSun");
}

TEST(Markdown, GivenAHeadingFurtherDown_ThenItIsNoHeadline) {
    EXPECT_EQ(readMarkdown("It rained.\n\n# Sun")->roles,
              (std::vector<RoleSpan>{{{12, 15}, Role::Heading}}));
}

TEST(Markdown, GivenAName_ThenItAloneDecides) {
    EXPECT_TRUE(isMarkdown("", "notes.MD"));
    EXPECT_TRUE(isMarkdown("", "notes.markdown"));
    EXPECT_FALSE(isMarkdown("# Rain", "notes.txt"));
}

TEST(Markdown, GivenNoText_ThenItIsEmpty) {
    EXPECT_EQ(readMarkdown("---\n").error().code, ErrorCode::Empty);
    EXPECT_EQ(readMarkdown(std::string("\0\1\2\3\4", 5)).error().code, ErrorCode::Binary);
}

TEST(FrontMatter, GivenSimpleValues_ThenTheyAreTaken) {
    const FrontMatter front = findFrontMatter("---\ntitle: \"Rain\"\n---\nIt rained.");
    EXPECT_EQ(front.title, "Rain");
    EXPECT_EQ(front.length, 22U);
    EXPECT_EQ(findFrontMatter("---\r\nauthor: 'Ode'\r\ndate: 5 May\r\n...\r\n"),
              (FrontMatter{38, "", "Ode", "5 May"}));
}

TEST(FrontMatter, GivenListsOrNoEnd_ThenNothingIsTaken) {
    EXPECT_EQ(findFrontMatter("---\ntitle: [a, b]\nauthor: |\n---"), (FrontMatter{31, "", "", ""}));
    EXPECT_EQ(findFrontMatter("---\ntitle: Rain\n"), FrontMatter{});
    EXPECT_EQ(findFrontMatter("It rained.\n---\n"), FrontMatter{});
}

TEST(FrontMatter, GivenToml_ThenItsValuesAreTaken) {
    const std::string block = "+++\ntitle = \"Rain\"\ndate=2026-05-05\ntags = [\n  \"sea\",\n]\n\n"
                              "[params]\ntitle = 'Other'\n+++\n";
    EXPECT_EQ(findFrontMatter(block + "It rained."),
              (FrontMatter{block.size(), "Rain", "", "2026-05-05"}));
    EXPECT_EQ(readMarkdown("+++\ntitle = \"Rain\"\n+++\n\nIt rained.")->text, u"It rained.");
    EXPECT_EQ(findFrontMatter("+++\ntitle: Rain\n+++\n"), FrontMatter{});
}

TEST(FrontMatter, GivenCommentsListsAndBlocks_ThenTheyBelongToIt) {
    const std::string block =
        "---\n# by hand\ntitle: Rain\n\ntags:\n- sea\n-\n  more: 1\nlist: [a,\n]\n---\n";
    EXPECT_EQ(findFrontMatter(block), (FrontMatter{block.size(), "Rain", "", ""}));
}

TEST(FrontMatter, GivenARuleAboveProse_ThenNoTextIsLost) {
    EXPECT_EQ(readMarkdown("---\n\nThe first part: it is long.\n\n---\n\nThe second part.")->text,
              u"The first part: it is long.\n\nThe second part.");
    for (const char* text :
         {"---\nIt rained.\n---\n", "---\n\ntitle: Rain\n---\n",
          "---\nHe said in the port: no.\n---\n", "---\n- Rain\n- Wind\n---\n",
          "---\nhttps://example.org/rain\n---\n", "---\nnote: a\nIt rained.\n---\n"})
        EXPECT_EQ(findFrontMatter(text), FrontMatter{}) << text;
}

// Each of them is the address once more.
TEST(Markdown, GivenALongAddressThatManyLinksReferTo_ThenItIsTooLarge) {
    const std::string address = "[r]: <" + std::string(10'000, 'a') + ">\n\n";
    const auto linking = [&](int times) {
        std::string text = address;
        for (int i = 0; i < times; ++i) text += "[r] ";
        return readMarkdown(text);
    };
    const Error tooLarge{ErrorCode::TooLarge, "", "links of more than 64 MB"};
    EXPECT_TRUE(linking(1'000).has_value());
    ASSERT_FALSE(linking(10'000).has_value());
    EXPECT_EQ(linking(10'000).error(), tooLarge);
    ASSERT_FALSE(linking(1'000'000).has_value());
    EXPECT_EQ(linking(1'000'000).error(), tooLarge);
}

} // namespace
} // namespace wireside
