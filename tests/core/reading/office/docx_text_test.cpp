// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/docx_text.h"

#include "core/reading/xml/xml_tree.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Paragraphs = Story;

DocxText textOf(const std::string& body, const DocxStyles& styles = {}) {
    const auto tree = parseXml("<w:body>" + body + "</w:body>");
    return docxText(**tree, styles);
}

std::string run(const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }

Paragraphs plain(const std::string& text) { return {{text, std::nullopt}}; }

TEST(DocxText, GivenRuns_ThenTheyMakeAParagraph) {
    EXPECT_EQ(textOf("<w:p>" + run("Rain ") + "<w:hyperlink>" + run("all") +
                     "</w:hyperlink><w:r><w:tab/><w:t>night</w:t><w:br/><w:t>long</w:t>"
                     "<w:noBreakHyphen/></w:r></w:p><w:p/>")
                  .paragraphs,
              plain("Rain all\tnight\nlong\xE2\x80\x91"));
}

TEST(DocxText, GivenTrackedChanges_ThenTheyAreAccepted) {
    EXPECT_EQ(textOf("<w:p>" + run("It ") +
                     "<w:del><w:r><w:delText>snowed</w:delText></w:r></w:del>" + "<w:ins>" +
                     run("rained") + "</w:ins><w:moveFrom>" + run(" hard") +
                     "</w:moveFrom><w:moveTo>" + run(" long") + "</w:moveTo></w:p>")
                  .paragraphs,
              plain("It rained long"));
}

TEST(DocxText, GivenADeletedParagraphEnd_ThenTheNextParagraphGoesOnThere) {
    EXPECT_EQ(textOf("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("It rained") +
                     "</w:p><w:p>" + run(" all night.") + "</w:p>")
                  .paragraphs,
              plain("It rained all night."));
}

TEST(DocxText, GivenFields_ThenTheirCodeIsLeftOutAndWhatItGaveIsKept) {
    const auto mark = [](const std::string& type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    };
    const std::string inner = mark("begin") + "<w:r><w:instrText>DATE</w:instrText></w:r>" +
                              mark("separate") + run("May") + mark("end");
    EXPECT_EQ(textOf("<w:p>" + mark("begin") + inner + mark("separate") + run("June") +
                     mark("end") + mark("end") + run(" 5") + "</w:p>")
                  .paragraphs,
              plain("June 5"));
}

TEST(DocxText, GivenFieldsThatEndOddly_ThenTextInNoCodeIsKept) {
    const auto mark = [](const std::string& type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    };
    const std::string code = run("code");
    EXPECT_EQ(textOf("<w:p>" + mark("end") + mark("separate") + run("It ") + mark("begin") + code +
                     mark("separate") + mark("separate") + run("rained") + mark("begin") + code +
                     mark("end") + mark("other") + run(" all ") + mark("end") + mark("end") +
                     run("night.") + mark("begin") + code + "</w:p>")
                  .paragraphs,
              plain("It rained all night."));
}

TEST(DocxText, GivenATextBoxInTwoForms_ThenItIsReadOnce) {
    const std::string box = "<w:txbxContent><w:p>" + run("A boat") + "</w:p></w:txbxContent>";
    EXPECT_EQ(textOf("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box +
                     "</mc:Choice><mc:Fallback>" + box +
                     "</mc:Fallback></mc:AlternateContent></w:r>" + run("Rain") + "</w:p>")
                  .paragraphs,
              (Paragraphs{{"A boat", std::nullopt}, {"Rain", std::nullopt}}));
}

TEST(DocxText, GivenWhatIsNotShown_ThenItIsLeftOut) {
    EXPECT_EQ(textOf("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                     "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Rain</w:t></w:r>"
                     "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                     run("Click here") + "</w:sdtContent></w:sdt></w:p>")
                  .paragraphs,
              plain("Rain"));
}

TEST(DocxText, GivenATable_ThenEachRowIsAParagraph) {
    const auto row = [](const std::string& first, const std::string& second) {
        return "<w:tr><w:trPr/><w:tc><w:tcPr/><w:p>" + run(first) + "</w:p></w:tc><w:tc><w:p>" +
               run(second) + "</w:p></w:tc></w:tr>";
    };
    EXPECT_EQ(textOf("<w:p>" + run("At sea") + "</w:p><w:tbl><w:tblPr/>" + row("Skerry", "12") +
                     row("Sable", "7") + "</w:tbl>")
                  .paragraphs,
              (Paragraphs{
                  {"At sea", std::nullopt}, {"Skerry\t12", Role::Body}, {"Sable\t7", Role::Body}}));
}

TEST(DocxText, GivenReferencesToNotes_ThenTheirIdsAreToldInOrder) {
    const DocxText text =
        textOf("<w:p>" + run("Rain") +
               "<w:r><w:footnoteReference w:id='3'/><w:footnoteReference w:id='2'/>"
               "<w:endnoteReference w:id='1'/></w:r></w:p>");
    EXPECT_EQ(text.footnotes, (std::vector<std::string>{"3", "2"}));
    EXPECT_EQ(text.endnotes, (std::vector<std::string>{"1"}));
}

TEST(DocxText, GivenStyles_ThenTheirNamesAndOutlinesTellTheRole) {
    const auto tree =
        parseXml("<w:styles><w:style w:styleId='berschrift1'><w:name w:val='heading 1'/>"
                 "</w:style><w:style w:styleId='Own'><w:basedOn w:val='berschrift1'/>"
                 "</w:style><w:style w:styleId='A'><w:basedOn w:val='A'/></w:style>"
                 "<w:style w:styleId='T'><w:name w:val='Title'/></w:style></w:styles>");
    const DocxStyles styles(**tree);
    EXPECT_EQ(styles.roleOf("berschrift1"), Role::Heading);
    EXPECT_EQ(styles.roleOf("Own"), Role::Heading);
    EXPECT_EQ(styles.roleOf("T"), Role::Headline);
    EXPECT_EQ(styles.roleOf("A"), std::nullopt) << "a ring of styles ends";
    EXPECT_EQ(styles.roleOf("none"), std::nullopt);
    EXPECT_EQ(textOf("<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr>" + run("Rain") +
                         "</w:p><w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>" + run("At sea") +
                         "</w:p><w:p><w:pPr><w:outlineLvl w:val='9'/></w:pPr>" + run("It rained.") +
                         "</w:p>",
                     styles)
                  .paragraphs,
              (Paragraphs{{"Rain", Role::Headline},
                          {"At sea", Role::Heading},
                          {"It rained.", std::nullopt}}));
}

} // namespace
} // namespace wireside
