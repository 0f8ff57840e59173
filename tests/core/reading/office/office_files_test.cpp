// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that LibreOffice and pandoc have made, and broken ones; tests/data/reading/README.md tells how.
#include "core/reading/readers.h"
#include "tests/core/reading/office/made_archive.h"

#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::string bytesOf(const std::string& name) {
    std::ifstream file(std::string(WIRESIDE_READING_DATA) + '/' + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Expected<ReadText> read(const std::string& bytes) {
    return readerOf(bytes, "report").read(bytes, {});
}

std::vector<std::u16string> textsOf(const ReadText& read, Role role) {
    std::vector<std::u16string> texts;
    for (const RoleSpan& span : read.roles)
        if (span.role == role)
            texts.push_back(read.text.substr(span.span.begin, span.span.length()));
    return texts;
}

// What LibreOffice's .odt and .docx have in common.
constexpr std::u16string_view begin =
    u"Storm keeps ferries in harbour\n\nAll ferries stayed in port on Tuesday, the second day in a "
    u"row, "
    u"said Sally & Sons, who run them.\n\nWaiting for Wednesday\n\nThe harbour master expects  "
    u"calmer "
    u"seas.\nHe spoke at page # of his log.\n\nFerry\tPassengers waiting\n\n";
constexpr std::u16string_view end = u"Waves break over the pier at Penmarrow.\n\nPassengers slept "
                                    u"in the hall, and shops brought bread."
                                    u"\n\nThe company has five ferries.";

// LibreOffice has not laid the pages out when it converts: the field's number differs.
std::u16string withoutPageNumber(std::u16string text) {
    const std::size_t at = text.find(u"at page ");
    if (at != std::u16string::npos) text[at + 8] = u'#';
    return text;
}

class LibreOffice : public testing::TestWithParam<const char*> {};

TEST_P(LibreOffice, GivenItsFile_ThenTheTextComesOutWithChangesAcceptedAndNotesAtTheEnd) {
    const auto report = read(bytesOf(GetParam()));
    ASSERT_TRUE(report.has_value()) << describe(report.error());
    EXPECT_EQ(withoutPageNumber(report->text), std::u16string(begin) + std::u16string(end));
    using Texts = std::vector<std::u16string>;
    EXPECT_EQ(textsOf(*report, Role::Headline), Texts{u"Storm keeps ferries in harbour"});
    EXPECT_EQ(textsOf(*report, Role::Heading), Texts{u"Waiting for Wednesday"});
    EXPECT_EQ(textsOf(*report, Role::Body),
              (Texts{u"Ferry\tPassengers waiting", u"The company has five ferries."}));
    EXPECT_EQ(report->origin.title, u"") << "the text has a headline";
    EXPECT_EQ(report->origin.byline, u"Dora Penhale");
    EXPECT_EQ(report->origin.published.substr(0, 10), "2026-05-05");
}

INSTANTIATE_TEST_SUITE_P(OfficeFiles, LibreOffice, testing::Values("harbour.odt", "harbour.docx"),
                         [](const auto& file) { return std::string(file.param).substr(8); });

class Pandoc : public testing::TestWithParam<const char*> {};

TEST_P(Pandoc, GivenItsFile_ThenTheTextComesOut) {
    const auto report = read(bytesOf(GetParam()));
    ASSERT_TRUE(report.has_value()) << describe(report.error());
    for (const char16_t* part :
         {u"said Sally & Sons, who run them.", u"\n\nThe harbour master expects calmer seas.\n\n",
          u"Shops brought bread \u2014 and tea & milk.", u"The company has five ferries."})
        EXPECT_NE(report->text.find(part), std::u16string::npos) << testing::PrintToString(part);
    EXPECT_EQ(textsOf(*report, Role::Headline).front(), u"Storm keeps ferries in harbour");
    EXPECT_EQ(report->origin.byline, u"Dora Penhale");
}

INSTANTIATE_TEST_SUITE_P(OfficeFiles, Pandoc,
                         testing::Values("harbour-pandoc.odt", "harbour-pandoc.docx"),
                         [](const auto& file) { return std::string(file.param).substr(15); });

TEST(OfficeFiles, GivenACutOffFile_ThenItIsReadOrRefused) {
    for (const char* name : {"harbour.odt", "harbour.docx"}) {
        const std::string bytes = bytesOf(name);
        for (std::size_t size = 100; size < bytes.size(); size += 100) {
            const auto report = read(bytes.substr(0, size));
            if (!report) {
                EXPECT_TRUE(report.error().code == ErrorCode::Damaged ||
                            report.error().code == ErrorCode::Binary)
                    << size << ": " << describe(report.error());
                EXPECT_NE(report.error().detail, "") << size;
            }
        }
    }
}

TEST(OfficeFiles, GivenAPassword_ThenTheFileIsProtected) {
    const std::string docx = madeArchive({{"word/document.xml", "<w:document/>"}}, "tide");
    EXPECT_EQ(read(docx).error(),
              (Error{ErrorCode::Protected, "", "word/document.xml is encrypted"}));
    const std::string odt =
        madeArchive({{"mimetype", "application/vnd.oasis.opendocument.text"},
                     {"content.xml", "\x8F\x03\xB1"},
                     {"META-INF/manifest.xml", "<m:manifest><m:encryption-data/></m:manifest>"}});
    EXPECT_EQ(read(odt).error(), (Error{ErrorCode::Protected, "", "content.xml is encrypted"}));
    const std::string word = std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") +
                             std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    EXPECT_EQ(read(word).error().code, ErrorCode::Protected);
}

TEST(OfficeFiles, GivenAFileOfAnotherKind_ThenItSaysWhatItIs) {
    EXPECT_EQ(read(madeArchive({{"xl/workbook.xml", "<w/>"}})).error(),
              (Error{ErrorCode::Binary, "", "a workbook of Excel"}));
    EXPECT_EQ(read(madeArchive({{"a.class", ""}})).error(),
              (Error{ErrorCode::Binary, "", "an archive without a document"}));
    EXPECT_EQ(read("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").error(),
              (Error{ErrorCode::Binary, "", "a file of an Office before 2007"}));
    std::string mail = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    for (const char c : std::string("__properties_version1.0"))
        mail += {c, '\0'}; // names are UTF-16
    EXPECT_EQ(read(mail).error(), (Error{ErrorCode::Binary, "", "a mail of Outlook (.msg)"}));
}

TEST(OfficeFiles, GivenABombOfXml_ThenItIsRefusedWithThePart) {
    const auto refused = [](const std::string& xml) {
        return read(madeArchive({{"word/document.xml", xml}})).error();
    };
    EXPECT_EQ(refused(std::string(std::size_t{16} * 1024 * 1024, ' ')),
              (Error{ErrorCode::TooLarge, "",
                     "word/document.xml: expands to more than 200 times the file"}));
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<w:p>";
    EXPECT_EQ(refused(deep).code, ErrorCode::TooLarge);
    for (int i = 0; i < 100'000; ++i) deep += "</w:p>";
    EXPECT_EQ(refused(deep),
              (Error{ErrorCode::TooLarge, "", "word/document.xml: more than 512 nested elements"}));
}

// As large as a piece is, and cut anywhere between two paragraphs.
TEST(OfficeFiles, GivenALongDocument_ThenNoParagraphIsLost) {
    std::string docx = "<w:document><w:body>";
    std::string odt = "<office:document-content><office:automatic-styles><style:style "
                      "style:name='P1' style:parent-style-name='Heading_20_1'/>"
                      "</office:automatic-styles><office:body><office:text>";
    std::u16string text;
    for (int i = 0; i < 30'000; ++i) {
        const std::string paragraph = "Paragraph " + std::to_string(i) + " tells of rain.";
        docx += "<w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p>";
        odt += "<text:p>" + paragraph + "</text:p>";
        text += (i > 0 ? u"\n\n" : u"") + std::u16string(paragraph.begin(), paragraph.end());
    }
    docx += "<w:sectPr/></w:body></w:document>";
    odt += "<text:p text:style-name='P1'>Wind</text:p></office:text></office:body>"
           "</office:document-content>";
    const auto word = read(madeArchive({{"word/document.xml", docx}}));
    ASSERT_TRUE(word.has_value()) << describe(word.error());
    EXPECT_TRUE(word->text == text);
    const auto open = read(madeArchive(
        {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", odt}}));
    ASSERT_TRUE(open.has_value()) << describe(open.error());
    EXPECT_TRUE(open->text == text + u"\n\nWind");
    EXPECT_EQ(textsOf(*open, Role::Heading), std::vector<std::u16string>{u"Wind"});
}

TEST(OfficeFiles, GivenADocumentInUtf16_ThenItIsRead) {
    std::string xml = "\xFF\xFE";
    for (const char c : std::string_view("<w:document><w:body><w:p><w:r><w:t>Rain ends</w:t></w:r>"
                                         "</w:p></w:body></w:document>"))
        xml += {c, '\0'};
    const auto word = read(madeArchive({{"word/document.xml", xml}}));
    ASSERT_TRUE(word.has_value()) << describe(word.error());
    EXPECT_EQ(word->text, u"Rain ends");
}

TEST(OfficeFiles, GivenADocumentWithoutText_ThenItIsEmpty) {
    EXPECT_EQ(read(madeArchive({{"word/document2.xml", "<w:document/>"}})).error().code,
              ErrorCode::Empty);
}

} // namespace
} // namespace wireside
