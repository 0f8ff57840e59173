// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_key.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(WordKey, GivenTheSameLettersElsewhere_ThenTheKeyIsTheSame) {
    for (std::size_t length = 0; length < 40; ++length) {
        const std::u16string word(length, u'a');
        const std::u16string text = u' ' + word + u"b ";
        EXPECT_EQ(keyOf(word), keyOf(std::u16string_view(text).substr(1, length)));
    }
}

TEST(WordKey, GivenAnotherLetterAnywhere_ThenTheKeyIsAnother) {
    for (std::size_t length = 1; length < 40; ++length)
        for (std::size_t at = 0; at < length; ++at)
            for (const char16_t unit : {u'\0', u'b', u'\u00E9', u'\u6100'}) {
                std::u16string other(length, u'a');
                other[at] = unit;
                EXPECT_NE(keyOf(other), keyOf(std::u16string(length, u'a')));
            }
}

TEST(WordKey, GivenAWord_ThenItIsWholeIfShortAndAscii) {
    EXPECT_TRUE(isWhole(keyOf(u"")));
    EXPECT_TRUE(isWhole(keyOf(std::u16string(15, u'\x7F'))));
    EXPECT_FALSE(isWhole(keyOf(std::u16string(16, u'a'))));
    EXPECT_FALSE(isWhole(keyOf(u"caf\u00E9")));
    EXPECT_FALSE(isWhole(keyOf(u"\u0100"))); // its lower byte alone would be U+0000
}

TEST(WordKey, GivenAnyUnitAnywhere_ThenOnlySmallLettersAreSeenAsSuch) {
    EXPECT_TRUE(isOfSmallLetters(keyOf(u"")));
    for (std::size_t length = 1; length < 20; ++length)
        for (std::size_t at = 0; at < length; ++at)
            for (char16_t unit = 0; unit < 0x200; ++unit) {
                std::u16string word(length, at % 2 == 0 ? u'a' : u'z');
                word[at] = unit;
                const bool small = unit >= u'a' && unit <= u'z';
                EXPECT_EQ(isOfSmallLetters(keyOf(word)), small && length < 16);
            }
}

TEST(WordKey, GivenAWord_ThenItsEndingsAreSeenInItsLastLetters) {
    const std::u16string letters = u"abcdefghijklmno";
    for (std::size_t length = 0; length <= letters.size(); ++length) {
        const std::u16string word = letters.substr(0, length);
        const std::uint64_t last = lastLetters(keyOf(word));
        for (std::size_t begin = length < 8 ? 0 : length - 8; begin < length; ++begin) {
            EXPECT_TRUE(WordEnding(word.substr(begin).c_str()).isIn(last));
            EXPECT_FALSE(WordEnding((u"x" + word.substr(begin + 1)).c_str()).isIn(last));
        }
    }
    EXPECT_FALSE(WordEnding(u"river").isIn(lastLetters(keyOf(u"er"))));
    EXPECT_TRUE(WordEnding(u"").isIn(lastLetters(keyOf(u""))));
}

TEST(WordKey, GivenManyWords_ThenTheirHashesDiffer) {
    std::set<std::uint32_t> hashes;
    for (std::size_t length = 0; length < 40; ++length) {
        hashes.insert(hashOf(keyOf(std::u16string(length, u'a'))));
        hashes.insert(hashOf(keyOf(std::u16string(length, u'\0') + u'b')));
        hashes.insert(hashOf(keyOf(u'b' + std::u16string(length, u'\0') + u'c')));
    }
    EXPECT_EQ(hashes.size(), 120U);
}

} // namespace
} // namespace wireside
