// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/document_paragraphs.h"

#include "core/reading/office/document_properties.h"

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(DocumentParagraphs, GivenOneInAnother_ThenTheInnerOneComesFirst) {
    DocumentParagraphs paragraphs;
    paragraphs.add("outside of any");
    paragraphs.begin(std::nullopt);
    paragraphs.add("Rain");
    paragraphs.begin(Role::Caption);
    paragraphs.add("A boat");
    paragraphs.end();
    paragraphs.addOnOneLine("\n fell");
    paragraphs.end();
    EXPECT_EQ(paragraphs.take(), (Story{{"A boat", Role::Caption}, {"Rain fell", std::nullopt}}));
}

TEST(DocumentParagraphs, GivenADeletedEndAtTheEnd_ThenItsTextIsKept) {
    DocumentParagraphs paragraphs;
    paragraphs.begin(Role::Body);
    paragraphs.add("Rain");
    paragraphs.end(ParagraphEnd::Deleted);
    EXPECT_EQ(paragraphs.take(), (Story{{"Rain", std::nullopt}}));
}

class TableRow : public testing::Test {
protected:
    void add(const std::string& text, std::optional<Role> role = std::nullopt) {
        paragraphs.begin(role);
        paragraphs.add(text);
        paragraphs.end();
    }
    void addRow(const std::vector<std::string>& cells) {
        paragraphs.beginRow();
        for (const std::string& cell : cells) {
            add(cell);
            paragraphs.endCell();
        }
        paragraphs.endRow();
    }

    DocumentParagraphs paragraphs;
};

TEST_F(TableRow, GivenData_ThenItIsOneParagraphOfBody) {
    add("At sea");
    addRow({"Skerry", "", "12"});
    addRow({"Penhale", "7", ""});
    addRow({"", ""});
    addRow({"In all"});
    EXPECT_EQ(paragraphs.take(), (Story{{"At sea", std::nullopt},
                                        {"Skerry\t\t12", Role::Body},
                                        {"Penhale\t7", Role::Body},
                                        {"In all", Role::Body}}));
}

TEST_F(TableRow, GivenTwoParagraphsInACell_ThenTheyStandOnItsLine) {
    paragraphs.beginRow();
    add("Skerry");
    add(" and Sable");
    paragraphs.endCell();
    add("12");
    paragraphs.endCell();
    paragraphs.endRow();
    EXPECT_EQ(paragraphs.take(), (Story{{"Skerry and Sable\t12", Role::Body}}));
}

TEST_F(TableRow, GivenALayout_ThenItsParagraphsStayAsTheyAre) {
    const std::string story(400, 'x');
    addRow({"Menu", story});
    paragraphs.beginRow();
    add("Rain ends");
    add("By Dora Penhale");
    paragraphs.endCell();
    paragraphs.endRow();
    paragraphs.beginRow();
    add("At sea", Role::Heading);
    paragraphs.endCell();
    add("12");
    paragraphs.endCell();
    paragraphs.endRow();
    EXPECT_EQ(paragraphs.take(), (Story{{"Menu", std::nullopt},
                                        {story, std::nullopt},
                                        {"Rain ends", std::nullopt},
                                        {"By Dora Penhale", std::nullopt},
                                        {"At sea", Role::Heading},
                                        {"12", std::nullopt}}));
}

TEST_F(TableRow, GivenATableInACell_ThenItsRowsStandForThemselves) {
    paragraphs.beginRow();
    addRow({"Skerry", "12"});
    addRow({"Sable", "7"});
    paragraphs.endCell();
    add("A table");
    paragraphs.endCell();
    paragraphs.endRow();
    EXPECT_EQ(
        paragraphs.take(),
        (Story{{"Skerry\t12", Role::Body}, {"Sable\t7", Role::Body}, {"A table", std::nullopt}}));
}

TEST(DocumentProperties, GivenAHeadlineInTheText_ThenThePropertiesTitleIsNone) {
    const std::string xml = "<m><dc:title>Old</dc:title><dc:creator>Ode</dc:creator>"
                            "<dcterms:modified>2026-05-05</dcterms:modified></m>";
    ReadText plain = readTextOf({{"It rained.", std::nullopt}});
    addProperties(xml, plain);
    EXPECT_EQ(plain.origin.title, u"Old");
    EXPECT_EQ(plain.origin.byline, u"Ode");
    EXPECT_EQ(plain.origin.published, "2026-05-05");
    ReadText headed = readTextOf({{"Rain", Role::Headline}});
    addProperties(xml, headed);
    EXPECT_EQ(headed.origin.title, u"");
    addProperties("no XML", headed);
    EXPECT_EQ(headed.origin.byline, u"Ode");
}

} // namespace
} // namespace wireside
