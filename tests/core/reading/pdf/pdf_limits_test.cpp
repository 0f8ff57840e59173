// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/pdf_limits.h"

#include "core/reading/file_bytes.h"
#include "core/reading/pdf/read_pdf.h"
#include "core/reading/read_report.h"

#include <map>
#include <stop_token>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Objects = std::map<int, std::string>;

std::string stream(const std::string& content, const std::string& dictionary = {}) {
    return "<<" + dictionary + "/Length " + std::to_string(content.size()) + ">>stream\n" +
           content + "\nendstream";
}

std::string form(const std::string& content, const std::string& resources) {
    return stream(content,
                  "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<" + resources + ">>");
}

// One page, object 3, with its content in object 4; `more` replaces and adds.
std::string pdfOf(const std::string& content, const std::string& resources, const Objects& more) {
    Objects objects{
        {1, "<</Type/Catalog/Pages 2 0 R>>"},
        {2, "<</Type/Pages/Kids[3 0 R]/Count 1>>"},
        {3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" +
                resources + ">>>>"},
        {4, stream(content)}};
    for (const auto& [number, object] : more) objects[number] = object;
    std::string file = "%PDF-1.4\n";
    for (const auto& [number, object] : objects)
        file += std::to_string(number) + " 0 obj" + object + "endobj\n";
    return file + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

Error errorOf(const std::string& file) {
    const auto checked = checkPdf(file);
    return checked ? Error{ErrorCode::Empty, {}, {}} : checked.error();
}

Error tooLarge(const std::string& why) { return {ErrorCode::TooLarge, {}, why}; }

// Forms from object 10 on, each of which draws the next so often.
Objects nestedForms(int levels, int times) {
    Objects forms;
    for (int i = 0; i < levels; ++i) {
        std::string draws;
        for (int k = 0; k < times; ++k) draws += "/X Do ";
        forms[10 + i] = form(draws, "/XObject<</X " + std::to_string(11 + i) + " 0 R>>");
    }
    forms[10 + levels] = form("BT (Rain) Tj ET", "");
    return forms;
}

const std::string drawsForms = "/XObject<</X 10 0 R>>";

TEST(PdfLimits, GivenFilesOfPrograms_ThenAllIsWell) {
    for (const char* name : {"ferries-libreoffice.pdf", "columns-chromium.pdf", "protected.pdf"})
        EXPECT_TRUE(
            checkPdf(
                readBytes(std::string(WIRESIDE_READING_DATA) + '/' + name, largestReport).value())
                .has_value())
            << name;
}

TEST(PdfLimits, GivenFormsInForms_ThenTheyCountAsOftenAsTheyAreDrawn) {
    EXPECT_TRUE(checkPdf(pdfOf("/X Do", drawsForms, nestedForms(3, 10))).has_value());
    EXPECT_EQ(errorOf(pdfOf("/X Do", drawsForms, nestedForms(10, 10))),
              tooLarge("a page that draws more than 64 MB"));
    EXPECT_EQ(errorOf(pdfOf("/X Do", drawsForms, nestedForms(40, 1))),
              tooLarge("forms nested more than 30 deep"));
}

TEST(PdfLimits, GivenABomb_ThenItIsRefusedByTheReader) {
    EXPECT_EQ(readPdf(pdfOf("/X Do", drawsForms, nestedForms(20, 10))).error().code,
              ErrorCode::TooLarge);
}

TEST(PdfLimits, GivenAFormThatDrawsItself_ThenItIsDrawnOnce) {
    EXPECT_TRUE(
        checkPdf(pdfOf("/X Do", drawsForms, {{10, form("/X Do /X Do", drawsForms)}})).has_value());
}

TEST(PdfLimits, GivenAFormThatUsesTheNamesOfItsPage_ThenTheyAreFound) {
    Objects forms = nestedForms(10, 10);
    forms[20] = form("/X Do", "");
    EXPECT_EQ(errorOf(pdfOf("/Y Do", "/XObject<</X 10 0 R/Y 20 0 R>>", forms)).code,
              ErrorCode::TooLarge);
}

TEST(PdfLimits, GivenMasksAndNotes_ThenWhatTheyDrawCounts) {
    const Objects forms = nestedForms(10, 10);
    EXPECT_EQ(
        errorOf(pdfOf("/G gs", "/ExtGState<</G<</SMask<</S/Alpha/G 10 0 R>>>>>>", forms)).code,
        ErrorCode::TooLarge);
    Objects noted = forms;
    noted[3] = "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Annots[<</AP<</N 10 0 R>>>>]>>";
    EXPECT_EQ(errorOf(pdfOf("", "", noted)).code, ErrorCode::TooLarge);
}

TEST(PdfLimits, GivenMoreLettersThanAPageHas_ThenItIsTooLarge) {
    const std::string letters = "(" + std::string(1000, 'a') + ") Tj";
    const std::string resources = "/XObject<</X 10 0 R>>";
    std::string draws;
    for (int i = 0; i < 201; ++i) draws += "/X Do ";
    EXPECT_EQ(errorOf(pdfOf(draws, resources, {{10, form(letters, "")}})),
              tooLarge("a page of more than 200000 letters"));
}

TEST(PdfLimits, GivenTextBesideWhatIsMarked_ThenItCountsAsOftenAsItIsUsed) {
    std::string marks;
    for (int i = 0; i < 201; ++i) marks += "/Span /M BDC EMC ";
    EXPECT_EQ(errorOf(pdfOf(marks, "/Properties<</M 10 0 R>>",
                            {{10, "<</ActualText(" + std::string(1000, 'a') + ")>>"}}))
                  .code,
              ErrorCode::TooLarge);
}

// Pairs of bytes: a letter, 128 times.
TEST(PdfLimits, GivenAPageThatUnpacksToMuch_ThenItIsRefusedOnTheWay) {
    std::string packed;
    for (int i = 0; i < 600'000; ++i) packed += "\x81 ";
    EXPECT_EQ(errorOf(pdfOf("", "", {{4, stream(packed, "/Filter/RunLengthDecode")}})),
              tooLarge("pages that unpack to more than 64 MB"));
}

TEST(PdfLimits, GivenContentThatIsPackedAsAPicture_ThenItIsRefused) {
    EXPECT_EQ(errorOf(pdfOf("", "", {{4, stream("x", "/Filter/JPXDecode")}})),
              tooLarge("a page that is packed as pictures are"));
}

TEST(PdfLimits, GivenATreeOfPagesThatIsDeepOrARing_ThenItEnds) {
    Objects deep;
    for (int i = 10; i < 20'010; ++i) deep[i] = "<</Kids[" + std::to_string(i + 1) + " 0 R]>>";
    deep[20'010] = "<</Type/Page>>";
    deep[2] = "<</Type/Pages/Kids[10 0 R]/Count 1>>";
    EXPECT_TRUE(checkPdf(pdfOf("", "", deep)).has_value());
    EXPECT_EQ(errorOf(pdfOf("", "", {{2, "<</Kids[2 0 R]/Count 1>>"}})).code, ErrorCode::TooLarge);
}

TEST(PdfLimits, GivenThatItIsToStop_ThenItIsCancelled) {
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(checkPdf(pdfOf("", "", {}), source.get_token()).error().code, ErrorCode::Cancelled);
}

TEST(PdfLimits, GivenAnEncryptionThatIsNoPassword_ThenItsHandlerIsNamed) {
    for (const std::string handler : {"FOPN_foweb", "Adobe.PubSec", "EBX_HANDLER"}) {
        std::string file = pdfOf("BT (Rain) Tj ET", "", {{5, "<</Filter/" + handler + "/V 1>>"}});
        file.replace(file.find("/Root"), 5, "/Encrypt 5 0 R/Root");
        EXPECT_EQ(errorOf(file), (Error{ErrorCode::Protected, {}, handler}));
    }
}

TEST(PdfLimits, GivenNoPdf_ThenTheErrorSaysWhatIsMissing) {
    const Error error = errorOf("%PDF-1.7\nIt rained all night.");
    EXPECT_EQ(error.code, ErrorCode::Damaged);
    EXPECT_FALSE(error.detail.empty());
}

} // namespace
} // namespace wireside
