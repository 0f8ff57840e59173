// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/saved_page.h"

#include "core/reading/readers.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

const std::string page =
    "<!doctype html><title>Ferries stay in port</title><nav>Home News Sport</nav><article>"
    "<h1>Ferries stay in port</h1><p>The ferries stayed in port until the wind had turned, and "
    "nobody in the three harbours could say when it would, said Caf=C3=A9 & "
    "So=\r\nns.</p></article>"
    "<h3>Latest news</h3><p>Bread runs out</p>\r\n";
const std::u16string article =
    u"The ferries stayed in port until the wind had turned, and nobody in the three harbours could "
    u"say when it would, said Caf\u00E9 & Sons.";
const std::string typeOfPage =
    "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: https://skerry.example/a\r\n\r\n";
const std::string picture = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                            "iVBORw0KGgo=\r\n";

// As Chromium writes it, with a boundary that has lines of its like around.
std::string savedPage(const std::string& parts) {
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://skerry.example/a\r\n"
           "Subject: Ferries stay in port\r\nMIME-Version: 1.0\r\nContent-Type: "
           "multipart/related;\r\n"
           "\ttype=\"text/html\";\r\n\tboundary=\"----Skerry--\"\r\n\r\n\r\n" +
           parts + "------Skerry----\r\n";
}

TEST(SavedPage, GivenAPageAndItsPictures_ThenTheArticleIsRead) {
    const std::string boundary = "------Skerry--\r\n";
    const std::string pagePart = boundary + typeOfPage + page;
    const std::string picturePart = boundary + picture;
    for (const std::string& file :
         {savedPage(pagePart + picturePart), savedPage(picturePart + pagePart)}) {
        EXPECT_EQ(readerOf(file, "a.mhtml").name, "MHTML");
        const auto read = readerOf(file, "a.mhtml").read(file, {});
        ASSERT_TRUE(read.has_value());
        EXPECT_EQ(read->text, article);
        EXPECT_EQ(read->origin.title, u"Ferries stay in port");
    }
}

TEST(SavedPage, GivenAPageWithoutParts_ThenItIsRead) {
    const auto read = readSavedPage("From: <Saved by WebKit>\n" + typeOfPage + page);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, article);
}

TEST(SavedPage, GivenOneThatIsCutOff_ThenItHasNoArticle) {
    const std::string file = savedPage("------Skerry--\r\n" + typeOfPage + page);
    for (std::size_t size = 0; size < 450; ++size) {
        const auto read = readSavedPage(file.substr(0, size));
        ASSERT_FALSE(read.has_value()) << size;
        EXPECT_EQ(read.error().code, ErrorCode::NoArticle) << size;
    }
}

TEST(SavedPage, GivenAMail_ThenItIsNone) {
    EXPECT_FALSE(isSavedPage("From: Anna Ruiz <a@skerry.example>\nSubject: Saved\n\n<p>Rain", ""));
    EXPECT_FALSE(isSavedPage("Subject: Rain\n\nSnapshot-Content-Location: x\n", ""));
    EXPECT_FALSE(isSavedPage("", ""));
}

} // namespace
} // namespace wireside
