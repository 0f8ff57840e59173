// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/read_pdf.h"

#include "core/reading/file_bytes.h"
#include "core/reading/read_report.h"

#include <future>
#include <latch>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;

std::string bytesOf(const std::string& name) {
    return readBytes(std::string(WIRESIDE_READING_DATA) + '/' + name, largestReport).value();
}

bool holds(std::u16string_view text, std::u16string_view part) {
    return text.find(part) != std::u16string_view::npos;
}

std::vector<std::u16string> withRole(const ReadText& read, Role role) {
    std::vector<std::u16string> texts;
    for (const RoleSpan& known : read.roles)
        if (known.role == role)
            texts.push_back(read.text.substr(known.span.begin, known.span.length()));
    return texts;
}

// One blank page, as a scanner's would be but for the picture.
constexpr std::string_view blankPage =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
    "trailer<</Root 1 0 R>>\n%%EOF\n";

// As many pages as are allowed, which take seconds.
std::string longPdf() {
    constexpr int pages = 2000;
    std::string kids;
    std::string objects;
    for (int i = 0; i < pages; ++i) {
        const std::string number = std::to_string(i + 10);
        kids += number + " 0 R ";
        objects += number + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                            "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n";
    }
    std::string lines = "BT /F1 8 Tf 12 TL 20 800 Td";
    for (int i = 0; i < 60; ++i)
        lines += " (It rained all night in the three harbours of the island, and so on.) Tj T*";
    lines += " ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" +
           kids + "]/Count " + std::to_string(pages) + ">>endobj\n" + objects +
           "4 0 obj<</Length " + std::to_string(lines.size()) + ">>stream\n" + lines +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "trailer<</Root 1 0 R>>\n%%EOF\n";
}

TEST(ReadPdf, GivenAStopWhileItReads_ThenItIsCancelledBetweenTwoPages) {
    const std::string bytes = longPdf();
    std::stop_source source;
    std::latch reading(1);
    auto read = std::async(std::launch::async, [&] {
        reading.count_down();
        return readPdf(bytes, source.get_token());
    });
    reading.wait();
    source.request_stop();
    const auto result = read.get();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error(), (Error{ErrorCode::Cancelled, "", ""}));
}

TEST(ReadPdf, GivenItsMarkNearTheBegin_ThenAFileIsAPdf) {
    EXPECT_TRUE(isPdf("%PDF-1.7\n", "saved.txt"));
    EXPECT_TRUE(isPdf("\r\n\r\n%PDF-1.4", ""));
    EXPECT_FALSE(isPdf("It rained.", "rain.pdf"));
}

TEST(ReadPdf, GivenAFileOfLibreOffice_ThenItsParagraphsAreRead) {
    const auto read = readPdf(bytesOf("ferries-libreoffice.pdf"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->origin.title, u"Ferries stay in port");
    EXPECT_EQ(read->origin.byline, u"Anna Ruiz");
    EXPECT_TRUE(read->origin.published.starts_with("2026-11-22T")) << read->origin.published;
    EXPECT_THAT(withRole(*read, Role::Headline), ElementsAre(u"Ferries stay in port"));
    EXPECT_THAT(withRole(*read, Role::Heading), ElementsAre(u"At sea again"));
    EXPECT_TRUE(holds(read->text,
                      u"\n\nSKERRY, May 5 – It rained all night in Sète and in all three harbours "
                      u"of the island. “Nobody slept,” the harbour master, Jiří Dvořák, said on "
                      u"Tuesday. The ferries stayed in port until the wind had turned.\n\n"));
    EXPECT_TRUE(read->text.ends_with(u"\n\nHe was elected in March."));
    EXPECT_TRUE(holds(read->text, u"had been rough.\n\nThe council meets"));
}

TEST(ReadPdf, GivenTwoColumnsOnTwoPages_ThenTheTextIsInReadingOrder) {
    const auto read = readPdf(bytesOf("columns-chromium.pdf"));
    ASSERT_TRUE(read.has_value());
    const std::u16string& text = read->text;
    EXPECT_THAT(withRole(*read, Role::Headline),
                ElementsAre(u"Ferries stay in port while the wind blows"));
    EXPECT_THAT(withRole(*read, Role::Heading), ElementsAre(u"A new breakwater"));
    EXPECT_FALSE(holds(text, u"SKERRY POST")) << "a running head";
    EXPECT_FALSE(holds(text, u"Page 1")) << "a page number";
    EXPECT_FALSE(holds(text, u"\u00AD"));
    EXPECT_TRUE(holds(text, u"that nobody should undertake it without necessity.\n\n"));
    EXPECT_TRUE(holds(text, u"said Ingrid Halvorsen, who has fished off Skerry for thirty years"));
    EXPECT_TRUE(holds(text, u"a well-known construction of concrete blocks"));
    EXPECT_TRUE(
        holds(text, u"A decision is not expected before the summer. Until then, the administration "
                    u"recommends that passengers look"));
    EXPECT_TRUE(text.ends_with(u"and the ferry of half past nine will wait."));
    constexpr std::size_t paragraphs = 12; // ten, the headline and the heading
    std::size_t found = 1;
    for (std::size_t at = text.find(u"\n\n"); at != std::u16string::npos;
         at = text.find(u"\n\n", at + 2))
        ++found;
    EXPECT_EQ(found, paragraphs);
}

TEST(ReadPdf, GivenPagesWithoutText_ThenItIsSaid) {
    EXPECT_EQ(readPdf(blankPage).error(), (Error{ErrorCode::NoText, "", ""}));
}

TEST(ReadPdf, GivenAPassword_ThenItIsProtected) {
    EXPECT_EQ(readPdf(bytesOf("protected.pdf")).error().code, ErrorCode::Protected);
}

TEST(ReadPdf, GivenNoPdfBehindItsMark_ThenItIsDamaged) {
    EXPECT_EQ(readPdf("%PDF-1.7\nIt rained all night.").error().code, ErrorCode::Damaged);
    EXPECT_EQ(readPdf("").error().code, ErrorCode::Damaged);
}

TEST(ReadPdf, GivenTooManyPages_ThenItIsTooLarge) {
    constexpr int pages = 2001;
    std::string kids;
    std::string objects;
    for (int i = 3; i < 3 + pages; ++i) {
        kids += std::to_string(i) + " 0 R ";
        objects += std::to_string(i) + " 0 obj<</Type/Page/Parent 2 0 R>>endobj\n";
    }
    const std::string file = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                             "2 0 obj<</Type/Pages/Kids[" +
                             kids + "]/Count 2001>>endobj\n" + objects +
                             "trailer<</Root 1 0 R>>\n%%EOF\n";
    EXPECT_EQ(readPdf(file).error().code, ErrorCode::TooLarge);
}

TEST(ReadPdf, GivenAFileCutOffAnywhere_ThenItIsReadOrTheErrorSaysWhy) {
    const std::string whole = bytesOf("ferries-libreoffice.pdf");
    for (std::size_t size = 0; size < whole.size(); size += 100) {
        const auto read = readPdf(std::string_view(whole).substr(0, size));
        if (read) continue;
        const ErrorCode code = read.error().code;
        EXPECT_TRUE(code == ErrorCode::Damaged || code == ErrorCode::NoText) << size;
    }
}

TEST(ReadPdf, GivenBrokenBytes_ThenRolesLieInTheText) {
    std::string bytes = bytesOf("ferries-libreoffice.pdf");
    for (std::size_t at = 50; at < bytes.size(); at += 500) {
        std::string broken = bytes;
        broken[at] = static_cast<char>(broken[at] ^ 0x55);
        const auto read = readPdf(broken);
        if (!read) continue;
        for (const RoleSpan& known : read->roles) EXPECT_LE(known.span.end, read->text.size());
    }
}

} // namespace
} // namespace wireside
