// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers.h"

#include "tests/core/reading/office/made_archive.h"

#include <stop_token>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using namespace std::string_literals;

TEST(Readers, GivenAPage_ThenItsContentDecidesWhateverItsName) {
    EXPECT_EQ(readerOf("<!DOCTYPE html><p>Rain", "saved.txt").name, "HTML");
    EXPECT_EQ(readerOf("\xEF\xBB\xBF\n <!-- saved --> <HTML><p>Rain", "saved").name, "HTML");
    EXPECT_EQ(readerOf("<?xml version='1.0'?>\n<html xmlns='x'>", "saved.xml").name, "HTML");
    EXPECT_EQ(readerOf("\xFF\xFE<\0h\0t\0m\0l\0>\0"s, "saved").name, "HTML");
}

TEST(Readers, GivenATagInAFileNamedAsAPage_ThenItIsOne) {
    EXPECT_EQ(readerOf("<p>Rain", "saved.HTM").name, "HTML");
    EXPECT_EQ(readerOf("<p>Rain", "notes.txt").name, "plain text");
}

TEST(Readers, GivenNoTags_ThenAPagesNameIsNotEnough) {
    EXPECT_EQ(readerOf("It rained, 3 < 4 mm.", "saved.html").name, "plain text");
    EXPECT_EQ(readerOf("", "saved.html").name, "plain text");
}

TEST(Readers, GivenATextThatSpeaksOfMarkup_ThenItIsAText) {
    EXPECT_EQ(readerOf("Each page begins with <html>.", "a.txt").name, "plain text");
}

TEST(Readers, GivenPdfRichTextOrAMail_ThenItsContentDecidesWhateverItsName) {
    EXPECT_EQ(readerOf("%PDF-1.7\n", "saved.txt").name, "PDF");
    EXPECT_EQ(readerOf("{\\rtf1 Rain}", "saved.doc").name, "Rich Text");
    EXPECT_EQ(readerOf("From: a\nSubject: Rain\n\n<html><p>Rain", "saved.html").name, "mail");
    EXPECT_EQ(readerOf("It rained.", "saved.pdf").name, "plain text");
}

TEST(Readers, GivenPlainText_ThenItIsReadAsItIs) {
    const auto read = readerOf("It rained.\r\n", "a.txt").read("It rained.\r\n", {});
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"It rained.\r\n");
    EXPECT_EQ(read->origin.encoding, "UTF-8");
    EXPECT_TRUE(read->roles.empty());
}

// What each reader looks at before it does its work.
TEST(Readers, GivenThatItIsToStop_ThenAReaderIsCancelled) {
    std::stop_source source;
    source.request_stop();
    const std::string words = "It rained all night, in all three harbours of the island.";
    const auto errorOf = [&](const std::string& bytes, const std::string& name) {
        const auto read = readerOf(bytes, name).read(bytes, source.get_token());
        return read ? ErrorCode::Empty : read.error().code;
    };
    for (const std::string& bytes : std::vector<std::string>{
             "%PDF-1.7\n" + words, "{\\rtf1 " + words + "}", "<!doctype html><p>" + words,
             "From: a@b.c\nSubject: Rain\n\n" + words,
             "<nitf><body><p>" + words + "</p></body></nitf>", "<newsItem><contentSet/></newsItem>",
             "{\"body_text\": \"" + words + "\"}",
             madeArchive({{"word/document.xml", "<w:document/>"}}),
             madeArchive({{"mimetype", "application/vnd.oasis.opendocument.text"},
                          {"content.xml", "<office:document-content/>"}})})
        EXPECT_EQ(errorOf(bytes, "report"), ErrorCode::Cancelled) << readerOf(bytes, "report").name;
    EXPECT_EQ(errorOf("# Rain\n\n" + words, "report.md"), ErrorCode::Cancelled);
}

} // namespace
} // namespace wireside
