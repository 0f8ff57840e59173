// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/character_references.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(CharacterReferences, GivenSome_ThenTheyAreCharacters) {
    EXPECT_EQ(withoutReferences("Sally &amp; Jim &mdash; caf&eacute; &#x41;&#66;"),
              "Sally & Jim \xE2\x80\x94 caf\xC3\xA9 AB");
}

TEST(CharacterReferences, GivenNone_ThenTheTextStaysAsItIs) {
    EXPECT_EQ(withoutReferences("3 < 4 & </title> &lol9; AT&T"), "3 < 4 & </title> &lol9; AT&T");
    EXPECT_EQ(withoutReferences(""), "");
}

TEST(CharacterReferences, GivenAPageWithNamesOfHtml5_ThenTheyAreCharacters) {
    EXPECT_EQ(withPlainReferences("one&comma; &lstrok;&Lstrok; two&period;"),
              "one, \xC5\x82\xC5\x81 two.");
    EXPECT_EQ(withPlainReferences("&ZeroWidthSpace;"), "\xE2\x80\x8B");
}

TEST(CharacterReferences, GivenNumbersOfWindows1252_ThenTheyAreItsCharacters) {
    EXPECT_EQ(withPlainReferences("&#146;tis &#x80;5 &#X9F;"), "\xE2\x80\x99tis \xE2\x82\xAC"
                                                               "5 \xC5\xB8");
}

TEST(CharacterReferences, GivenNamesWithoutASemicolon_ThenThoseThatMayStandSoAreReferences) {
    EXPECT_EQ(withPlainReferences("&copy 2026&nbsp<b>R&amp"), "&copy; 2026&nbsp;<b>R&amp;");
    EXPECT_EQ(withoutReferences("&copy 2026: caf&eacute, 3 &lt 4 &#8212 &#151"),
              "\xC2\xA9 2026: caf\xC3\xA9, 3 < 4 \xE2\x80\x94 \xE2\x80\x94");
    EXPECT_EQ(withoutReferences("Marks & Spencer, AT&T, &notanamehere"),
              "Marks & Spencer, AT&T, &notanamehere");
}

TEST(CharacterReferences, GivenAPageWithoutSuch_ThenItIsNotCopied) {
    for (const char* page :
         {"", "&", "&;", "&#;", "&#x;", "&amp; &eacute; &#65; &#127; &#160;", "&comma", "&mdash",
          "&apos", "&copyright", "?a=1&copy=2&amp=3", "&ampamp", "&nbsp1", "&#-128;",
          "&#99999999999;", "&#x92z;", "&notanameatallbutlong;", "a & b; c"})
        EXPECT_EQ(withPlainReferences(page), std::nullopt) << page;
}

} // namespace
} // namespace wireside
