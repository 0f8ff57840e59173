// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_list.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(WordList, GivenWords_ThenEachHasItsNumber) {
    WordList words;
    EXPECT_EQ(words.size(), 0U);
    for (const std::u16string_view word : {u"river", u"", u"dam"}) words.add(word);
    ASSERT_EQ(words.size(), 3U);
    EXPECT_EQ(words[0], u"river");
    EXPECT_EQ(words[1], u"");
    EXPECT_EQ(words[2], u"dam");
}

TEST(WordList, GivenAWordOfItself_ThenItIsAddedWhole) {
    WordList words;
    words.add(u"telecommunications");
    for (std::size_t i = 0; i < 20; ++i) words.add(words[i]);
    EXPECT_EQ(words[20], u"telecommunications");
}

TEST(WordList, GivenTheSameLettersInOtherWords_ThenTheyDiffer) {
    WordList words;
    words.add(u"dam");
    WordList others;
    others.add(u"d");
    others.add(u"am");
    EXPECT_NE(words, others);
}

} // namespace
} // namespace wireside
