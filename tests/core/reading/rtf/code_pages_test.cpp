// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/code_pages.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(CodePages, GivenBytes_ThenTheyAreReadInTheirCodePage) {
    CodePages pages;
    EXPECT_EQ(pages.decode("\xC4\xEE\xEC", 1251), u"Дом");
    EXPECT_EQ(pages.decode("caf\xE9 \x93", 1252), u"café \u201C");
    EXPECT_EQ(pages.decode("\x93\xFA\x96{", 932), u"日本");
    EXPECT_EQ(pages.decode("S\x8Ete", 10000), u"Séte");
    EXPECT_EQ(pages.decode("S\xC3\xA8te", 65001), u"Sète");
}

TEST(CodePages, GivenAnUnknownCodePage_ThenItIsReadAsWestern) {
    EXPECT_EQ(CodePages().decode("caf\xE9", 12345), u"café");
    EXPECT_EQ(CodePages().decode("caf\xE9", -1), u"café");
}

TEST(CodePages, GivenHalfACharacter_ThenTheRestIsRead) {
    EXPECT_EQ(CodePages().decode("Rain \x93", 932), u"Rain \uFFFD");
}

TEST(CodePages, GivenNothing_ThenNothingComesOut) { EXPECT_EQ(CodePages().decode("", 1252), u""); }

TEST(CodePages, GivenACharset_ThenItsCodePageIsKnown) {
    EXPECT_EQ(codePageOfCharset(204), 1251);
    EXPECT_EQ(codePageOfCharset(2), symbolCodePage);
    EXPECT_EQ(codePageOfCharset(0), westernCodePage);
    EXPECT_EQ(codePageOfCharset(1), std::nullopt) << "the document's own";
    EXPECT_EQ(codePageOfCharset(99), std::nullopt);
}

} // namespace
} // namespace wireside
