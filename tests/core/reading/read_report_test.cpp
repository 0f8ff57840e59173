// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read_report.h"

#include "tests/core/reading/office/made_archive.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace wireside {
namespace {

using namespace std::string_literals;

// Each test has a folder of its own.
class ReadReport : public testing::Test {
protected:
    void SetUp() override {
        std::string name =
            (std::filesystem::temp_directory_path() / "wireside-reading-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    [[nodiscard]] std::filesystem::path write(const std::string& name,
                                              std::string_view bytes) const {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return folder / name;
    }
    static void expectError(const std::filesystem::path& path, ErrorCode code) {
        const Expected<Document> report = readReport(path);
        ASSERT_FALSE(report.has_value());
        EXPECT_EQ(name(report.error().code), name(code));
        EXPECT_EQ(report.error().file, path.string());
    }

    std::filesystem::path folder;
};

TEST_F(ReadReport, GivenATextFile_ThenItIsADocumentThatKnowsWhereItCameFrom) {
    const auto path = write(
        "visit.txt", "Ministers meet again\n\nMr. Ode met U.S. envoys. They agreed on nothing.\n");
    const Expected<Document> report = readReport(path);
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->origin, (Origin{path.string(), "UTF-8", "en", u"Ministers meet again"}));
    EXPECT_EQ(report->sentences.size(), 3U);
}

TEST_F(ReadReport, GivenNoHeadline_ThenTheFilesNameIsTheTitle) {
    const auto path = write("r\xC3\xADver.txt", "It rained all night. Nobody slept.");
    EXPECT_EQ(readReport(path)->origin.title, u"r\u00EDver.txt");
}

TEST_F(ReadReport, GivenAByteOrderMark_ThenItIsNoPartOfTheText) {
    EXPECT_EQ(readReport(write("bom.txt", "\xEF\xBB\xBFIt rained."))->text, u"It rained.");
}

TEST_F(ReadReport, GivenWindowsText_ThenItsEncodingIsNamed) {
    const auto path =
        write("old.txt",
              "\x93Nobody slept,\x94 the harbour master said. The ferries \x96 all three of them "
              "\x96 stayed in port until the wind had turned at noon.");
    const Expected<Document> report = readReport(path);
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->origin.encoding, "windows-1252");
    EXPECT_TRUE(report->text.starts_with(u"\u201CNobody slept,\u201D"));
}

TEST_F(ReadReport, GivenASavedPage_ThenItsArticleIsTheDocument) {
    const auto path =
        write("saved.txt", "<!doctype html><html lang=en><title>Ferries stay in port - "
                           "The Skerry Post</title><nav>Home</nav><p>It rained all "
                           "night in the harbours. Nobody slept.</p><h2>At sea</h2>"
                           "<p>By noon the ferries were at sea again.</p>");
    const Expected<Document> report = readReport(path);
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->origin, (Origin{path.string(), "UTF-8", "en", u"Ferries stay in port"}));
    ASSERT_EQ(report->sentences.size(), 4U);
    EXPECT_EQ(report->sentences[2].role, Role::Heading);
    EXPECT_EQ(report->paragraphs.size(), 3U);
}

TEST_F(ReadReport, GivenAPageWithoutAnArticle_ThenTheErrorNamesTheFile) {
    expectError(write("menu.html", "<!doctype html><nav>Home</nav>"), ErrorCode::NoArticle);
}

TEST_F(ReadReport, GivenALanguage_ThenItIsTakenWhateverThePageSays) {
    const auto path = write("saved.html", "<html lang=en><p>It rained all night in the harbours.");
    EXPECT_EQ(readReport(path, {"de"})->origin.language, "de");
}

TEST_F(ReadReport, GivenAMissingFile_ThenItIsNotFound) {
    expectError(folder / "missing.txt", ErrorCode::NotFound);
}

TEST_F(ReadReport, GivenAPathThroughAFile_ThenItIsNotFound) {
    expectError(write("file.txt", "It rained.") / "report.txt", ErrorCode::NotFound);
}

TEST_F(ReadReport, GivenALinkToNowhere_ThenItIsNotFound) {
    std::filesystem::create_symlink(folder / "gone.txt", folder / "link.txt");
    expectError(folder / "link.txt", ErrorCode::NotFound);
}

TEST_F(ReadReport, GivenAFolder_ThenItIsSaid) { expectError(folder, ErrorCode::IsFolder); }

TEST_F(ReadReport, GivenLinksInACircle_ThenTheSystemsReasonIsGiven) {
    std::filesystem::create_symlink(folder / "b.txt", folder / "a.txt");
    std::filesystem::create_symlink(folder / "a.txt", folder / "b.txt");
    expectError(folder / "a.txt", ErrorCode::NotReadable);
    EXPECT_FALSE(readReport(folder / "a.txt").error().detail.empty());
}

TEST_F(ReadReport, GivenADevice_ThenItIsNotRead) {
    expectError("/dev/zero", ErrorCode::NotReadable);
}

TEST_F(ReadReport, GivenAnEmptyFile_ThenItIsEmpty) {
    expectError(write("empty.txt", ""), ErrorCode::Empty);
}

TEST_F(ReadReport, GivenWhiteSpaceOnly_ThenItIsEmpty) {
    expectError(write("blank.txt", " \r\n\t\n\xC2\xA0\xE2\x80\xA8"), ErrorCode::Empty);
}

TEST_F(ReadReport, GivenAByteOrderMarkOnly_ThenItIsEmpty) {
    expectError(write("bom.txt", "\xEF\xBB\xBF"), ErrorCode::Empty);
}

TEST_F(ReadReport, GivenMarksOnly_ThenItIsEmpty) {
    expectError(write("marks.txt", "* * *\n---\n?!"), ErrorCode::Empty);
}

TEST_F(ReadReport, GivenOneWord_ThenThereIsNothingToCompare) {
    expectError(write("word.txt", "Rain!\n"), ErrorCode::SingleWord);
}

TEST_F(ReadReport, GivenTwoWords_ThenTheyAreAReport) {
    EXPECT_TRUE(readReport(write("words.txt", "Rain fell")).has_value());
}

TEST_F(ReadReport, GivenAPicture_ThenItIsBinary) {
    expectError(
        write("picture.txt", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\2\x80\0\0\1\xE0\x08\2\0\0\0"s),
        ErrorCode::Binary);
}

TEST_F(ReadReport, GivenUtf16CutInTheMiddle_ThenItIsUndecodable) {
    expectError(write("cut.txt", "\xFF\xFEI\0t\0 \0r"s), ErrorCode::Undecodable);
}

TEST_F(ReadReport, GivenAFileBeyondTheLargest_ThenItIsTooLarge) {
    const auto path = write("large.txt", "");
    std::filesystem::resize_file(path, largestReport + 1);
    expectError(path, ErrorCode::TooLarge);
}

TEST_F(ReadReport, GivenASmallArchiveWithAVeryLongText_ThenItIsTooLarge) {
    std::string xml = "<w:document><w:body>";
    for (std::int64_t i = 0; xml.size() < largestReport + largestReport / 8; ++i) {
        if (i % 100 == 0) xml += (i > 0 ? "</w:t></w:r></w:p>" : "") + "<w:p><w:r><w:t>"s;
        xml += std::to_string(i * 7919) + " of ";
    }
    xml += "</w:t></w:r></w:p>";
    const auto path =
        write("long.docx", madeArchive({{"word/document.xml", xml + "</w:body></w:document>"}}));
    ASSERT_LT(std::filesystem::file_size(path), largestReport);
    expectError(path, ErrorCode::TooLarge);
}

TEST_F(ReadReport, GivenAFileOfTheLargestSize_ThenItIsNotTooLarge) {
    const auto path = write("large.txt", "");
    std::filesystem::resize_file(path, largestReport);
    expectError(path, ErrorCode::Binary); // zeros
}

TEST_F(ReadReport, GivenAPipe_WhenItsWriterCloses_ThenItIsReadToItsEnd) {
    const auto pipe = folder / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    const std::jthread writer(
        [pipe] { std::ofstream(pipe) << "It rained all night. Nobody slept."; });
    const Expected<Document> report = readReport(pipe);
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->text, u"It rained all night. Nobody slept.");
}

TEST_F(ReadReport, GivenAPipe_WhenItsWriterWritesNothing_ThenItIsEmpty) {
    const auto pipe = folder / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    const std::jthread writer([pipe] { std::ofstream{pipe}; });
    expectError(pipe, ErrorCode::Empty);
}

TEST_F(ReadReport, GivenAStop_ThenItIsCancelledAndNamesTheFile) {
    const auto path = write("visit.txt", "It rained all night.");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readReport(path, {}, stop.get_token()).error(),
              (Error{ErrorCode::Cancelled, path.string(), ""}));
}

TEST(ReadText, GivenPastedText_ThenItIsADocument) {
    const Expected<Document> report = readText(u"\uFEFFIt rained. Nobody slept.", {});
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->text, u"It rained. Nobody slept.");
    EXPECT_EQ(report->origin.encoding, "");
}

TEST(ReadSelection, GivenHtmlWithStructure_ThenItsParagraphsAndRolesAreTaken) {
    const auto report = readSelection(u"<h2>The river</h2><p>It rained all "
                                      u"night.</p><figcaption>The harbour on Monday.</figcaption>",
                                      u"The river It rained all night. The harbour on Monday.", {});

    ASSERT_TRUE(report);
    EXPECT_EQ(report->text, u"The river\n\nIt rained all night.\n\nThe harbour on Monday.");
    ASSERT_EQ(report->sentences.size(), 3U);
    EXPECT_EQ(report->sentences[0].role, Role::Heading);
    EXPECT_EQ(report->sentences[1].role, Role::Body);
    EXPECT_EQ(report->sentences[2].role, Role::Caption);
}

TEST(ReadSelection, GivenHtmlThatTellsNoMore_ThenThePlainTextIsTaken) {
    const std::u16string text = u"It rained.\nNobody slept.\n";
    for (const char16_t* html :
         {u"", u"<img src='rain.png'>", u"<span>It rained. Nobody slept.</span>",
          u"<nav><p>It rained.</p><p>Nobody slept.</p></nav>"}) {
        const auto report = readSelection(html, text, {});
        ASSERT_TRUE(report);
        EXPECT_EQ(report->text, text);
    }
}

TEST(ReadSelection, GivenHtmlAlone_ThenItIsTakenAsItIs) {
    const auto report = readSelection(u"<b>It rained.</b> Nobody slept.", {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->text, u"It rained. Nobody slept.");
    EXPECT_EQ(readSelection(u"<img src='rain.png'>", {}, {}).error().code, ErrorCode::Empty);
}

TEST(ReadSelection, GivenHtmlThatIsBeyondAllLimits_ThenThePlainTextIsTaken) {
    std::u16string nested;
    for (int i = 0; i < 1000; ++i) nested += u"<div>";
    const auto report = readSelection(nested + u"<p>Rain</p><p>Sun</p>", u"It rained.", {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->text, u"It rained.");
}

TEST(ReadText, GivenNoWordsOneWordOrTooMany_ThenTheErrorNamesTheOrigin) {
    const Origin origin{"clip.txt", "", "", u""};
    EXPECT_EQ(readText(u"", origin).error(), (Error{ErrorCode::Empty, "clip.txt", ""}));
    EXPECT_EQ(readText(u" \n", origin).error().code, ErrorCode::Empty);
    EXPECT_EQ(readText(u"Rain.", origin).error(), (Error{ErrorCode::SingleWord, "clip.txt", ""}));
    const Expected<Document> tooLarge = readText(std::u16string(largestReport + 1, u'a'), origin);
    EXPECT_EQ(tooLarge.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(tooLarge.error().file, "clip.txt");
}

} // namespace
} // namespace wireside
