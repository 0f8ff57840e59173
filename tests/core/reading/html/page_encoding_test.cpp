// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_encoding.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using namespace std::string_literals;

void expectPage(const std::string& bytes, std::u16string_view has, std::string_view encoding) {
    const auto page = decodePage(bytes);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->encoding, encoding);
    EXPECT_NE(page->text.find(has), std::u16string::npos);
}

TEST(PageEncoding, GivenADeclaration_ThenItIsFoundInAnyForm) {
    EXPECT_EQ(declaredEncoding("<META CHARSET='Windows-1251'>"), "windows-1251");
    EXPECT_EQ(declaredEncoding("<meta name=a><meta http-equiv=\"Content-Type\" "
                               "content=\"text/html; charset=koi8-r\">"),
              "koi8-r");
    EXPECT_EQ(declaredEncoding("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>"), "windows-31j");
    EXPECT_EQ(declaredEncoding("<meta charset=iso-8859-1>"), "windows-1252");
    EXPECT_EQ(declaredEncoding("<p>charset=koi8-r"), "");
    EXPECT_EQ(declaredEncoding("<meta charset="), "");
}

TEST(PageEncoding, GivenWindowsBytesUnderALatinName_ThenTheyAreReadAsBrowsersDo) {
    expectPage("<meta charset=iso-8859-1><p>\x93Nobody slept\x94 \x96 caf\xE9",
               u"\u201CNobody slept\u201D \u2013 caf\u00E9", "windows-1252");
}

TEST(PageEncoding, GivenUtf8UnderAnotherName_ThenThePageLied) {
    expectPage("<meta charset=iso-8859-1><p>caf\xC3\xA9", u"caf\u00E9", "UTF-8");
}

TEST(PageEncoding, GivenWindowsBytesUnderTheNameOfUtf8_ThenThePageLied) {
    expectPage(
        "<meta charset=utf-8><p>Les march\xE9s \xE9taient ferm\xE9s, le caf\xE9 aussi, o\xF9 "
        "les p\xEA"
        "cheurs ont pass\xE9 la journ\xE9"
        "e.",
        u"march\u00E9s \u00E9taient ferm\u00E9s", "ISO-8859-1");
}

TEST(PageEncoding, GivenUtf8WithABrokenByte_ThenOnlyThatIsLost) {
    expectPage("<meta charset=utf-8><p>caf\xC3\xA9 " + std::string(2000, 'x') + "\xC3 end",
               u"caf\u00E9 x", "UTF-8");
}

TEST(PageEncoding, GivenUtf16_ThenItIsReadWithAndWithoutAMark) {
    std::string bytes;
    for (const char c : "<meta charset=utf-8><p>It rained."s) (bytes += c) += '\0';
    expectPage("\xFF\xFE" + bytes, u"It rained.", "UTF-16LE");
    expectPage(bytes, u"It rained.", "UTF-16LE");
}

TEST(PageEncoding, GivenEscapesOfJapaneseMail_ThenTheDeclarationIsBelieved) {
    expectPage("<meta charset=iso-2022-jp><p>\x1B$B1+\x1B(B", u"\u96E8", "iso-2022-jp");
}

TEST(PageEncoding, GivenAnUnknownName_ThenThePagesLookDecides) {
    expectPage("<meta charset=martian><p>caf\xC3\xA9", u"caf\u00E9", "UTF-8");
}

TEST(PageEncoding, GivenAPicture_ThenItIsBinary) {
    EXPECT_EQ(decodePage("<html>\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\2"s).error().code,
              ErrorCode::Binary);
}

} // namespace
} // namespace wireside
