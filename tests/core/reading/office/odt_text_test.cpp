// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/odt_text.h"

#include "core/reading/xml/xml_tree.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Paragraphs = Story;

Paragraphs textOf(const std::string& text) {
    const auto tree =
        parseXml("<office:document-content><office:automatic-styles><style:style style:name='P1' "
                 "style:parent-style-name='Title'/><style:style style:name='P2' "
                 "style:parent-style-name='P2'/>"
                 "</office:automatic-styles><office:body><office:text>" +
                 text + "</office:text></office:body></office:document-content>");
    return odtText(**tree);
}

TEST(OdtText, GivenWhiteSpace_ThenOnlyWhatIsMeantCounts) {
    EXPECT_EQ(textOf("<text:p>\n  Rain<text:s text:c='2'/>fell <text:span>\n all</text:span>"
                     "<text:tab/>night<text:line-break/>long</text:p>"),
              (Paragraphs{{"Rain  fell all\tnight\nlong", std::nullopt}}));
}

TEST(OdtText, GivenAMillionSpaces_ThenSomeAreEnough) {
    EXPECT_LT(textOf("<text:p>Rain<text:s text:c='4000000000'/>fell</text:p>")[0].text.size(),
              200U);
}

TEST(OdtText, GivenStyles_ThenTheyTellTheRole) {
    EXPECT_EQ(textOf("<text:p text:style-name='P1'>Rain</text:p><text:h>At sea</text:h>"
                     "<text:p text:style-name='P2'>It rained.</text:p>"
                     "<text:p text:style-name='Caption'>A boat</text:p>"),
              (Paragraphs{{"Rain", Role::Headline},
                          {"At sea", Role::Heading},
                          {"It rained.", std::nullopt},
                          {"A boat", Role::Caption}}));
}

TEST(OdtText, GivenWhatIsNoTextOfTheReport_ThenItIsLeftOut) {
    EXPECT_EQ(
        textOf(
            "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
            "<text:table-of-content><text:p>Rain 1</text:p></text:table-of-content>"
            "<text:section text:display='none'><text:p>secret</text:p></text:section>"
            "<text:p>Rain<office:annotation><text:p>sure?</text:p></office:annotation>.</text:p>"),
        (Paragraphs{{"Rain.", std::nullopt}}));
}

TEST(OdtText, GivenATable_ThenEachRowIsAParagraph) {
    const auto row = [](const std::string& first, const std::string& second) {
        return "<table:table-row><table:table-cell><text:p>" + first +
               "</text:p></table:table-cell><table:table-cell><text:p>" + second +
               "</text:p></table:table-cell><table:covered-table-cell/></table:table-row>";
    };
    EXPECT_EQ(textOf("<table:table><table:table-header-rows>" + row("Port", "mm") +
                     "</table:table-header-rows>" + row("Sable", "7") + "</table:table>"),
              (Paragraphs{{"Port\tmm", Role::Body}, {"Sable\t7", Role::Body}}));
}

TEST(OdtText, GivenNotes_ThenTheyStandAtTheEnd) {
    EXPECT_EQ(
        textOf("<text:p>Rain<text:note><text:note-citation>1</text:note-citation><text:note-body>"
               "<text:p>Said Ode.</text:p></text:note-body></text:note> fell.</text:p>"
               "<text:p>Then sun.</text:p>"),
        (Paragraphs{
            {"Rain fell.", std::nullopt}, {"Then sun.", std::nullopt}, {"Said Ode.", Role::Body}}));
}

TEST(OdtText, GivenNoBody_ThenThereIsNoText) {
    const auto tree = parseXml("<office:document-content/>");
    EXPECT_TRUE(odtText(**tree).empty());
}

} // namespace
} // namespace wireside
