// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/declared_encoding.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

void expectText(const std::string& bytes, const std::string& declared, std::u16string_view text,
                std::string_view encoding) {
    const auto decoded = decodeDeclared(bytes, declared);
    ASSERT_TRUE(decoded.has_value()) << declared;
    EXPECT_EQ(decoded->text, text) << declared;
    EXPECT_EQ(decoded->encoding, encoding);
}

TEST(DeclaredEncoding, GivenALabel_ThenItMeansWhatItDoesOnTheWeb) {
    EXPECT_EQ(encodingOfLabel(" ISO-8859-1\n"), "windows-1252");
    EXPECT_EQ(encodingOfLabel("US-ASCII"), "windows-1252");
    EXPECT_EQ(encodingOfLabel("gb2312"), "gb18030");
    EXPECT_EQ(encodingOfLabel("UTF8"), "utf-8");
    EXPECT_EQ(encodingOfLabel("KOI8-R"), "koi8-r");
    EXPECT_EQ(encodingOfLabel(""), "");
}

TEST(DeclaredEncoding, GivenATrueDeclaration_ThenItIsBelieved) {
    expectText("\x93"
               "caf\xE9\x94",
               "windows-1252",
               u"\u201C"
               u"café\u201D",
               "windows-1252");
    expectText("\xF2\xC1", "koi8-r", u"Ра", "koi8-r");
}

TEST(DeclaredEncoding, GivenSevenBits_ThenTheDeclarationIsAskedFirst) {
    expectText("\x1B$B1+\x1B(B", "iso-2022-jp", u"\u96E8", "iso-2022-jp");
    expectText("caf+AOk-", "utf-7", u"café", "utf-7");
    expectText("~{Sj~}", "hz-gb-2312", u"\u96E8", "hz-gb-2312");
}

TEST(DeclaredEncoding, GivenAWrongOrNoDeclaration_ThenTheBytesDecide) {
    expectText("caf\xC3\xA9", "windows-1252", u"café", "UTF-8");
    expectText("caf\xC3\xA9", "martian", u"café", "UTF-8");
    expectText("caf\xC3\xA9", "", u"café", "UTF-8");
}

} // namespace
} // namespace wireside
