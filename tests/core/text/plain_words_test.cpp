// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_words.h"

#include "core/text/characters.h"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// A language without rules of its own takes the same rules by ICU alone.
std::vector<RawWord> wordsByIcu(std::u16string_view text) { return WordBreaker("xx").split(text); }

std::u16string randomText(std::u16string_view alphabet, std::size_t units, std::uint32_t seed) {
    std::mt19937 random(seed);
    std::u16string text;
    for (std::size_t i = 0; i < units; ++i) text += alphabet[random() % alphabet.size()];
    return text;
}

void expectIcusWords(std::u16string_view text) {
    ASSERT_EQ(WordBreaker("en").split(text), wordsByIcu(text));
}

TEST(PlainWords, GivenAnyTwoUnitsOfAsciiOrPrint_ThenTheWordsAreIcus) {
    constexpr std::u16string_view print = u"\u2013\u2014\u2018\u2019\u201C\u201D\u2026";
    std::u16string units(print);
    for (char16_t unit = 0; unit < firstBeyondAscii; ++unit) units += unit;
    for (const char16_t first : units)
        for (const char16_t second : units) {
            SCOPED_TRACE(testing::Message() << unsigned{first} << " and " << unsigned{second});
            expectIcusWords(std::u16string{u'a', first, second, u'b'});
            expectIcusWords(std::u16string{u'1', first, second, u'2'});
        }
}

TEST(PlainWords, GivenPlainTextByChance_ThenTheWordsAreIcus) {
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        expectIcusWords(randomText(u"ab1 2.,;:'\u2019\u2018\"-_\u2014%\n", 80, seed));
    }
}

TEST(PlainWords, GivenOtherTextAmongPlainText_ThenTheWordsAreIcus) {
    const std::u16string others{u'a',   u'B',   u'1',   u' ',   u' ',   u' ',   u'\n',
                                u'.',   u'\'',  0x2019, 0x0301, 0x00AD, 0x200D, 0xFEFF,
                                0xD83D, 0xDE00, 0x0E01, 0x0E33, 0x56FD, 0x4F1A, 0x30AB,
                                0x05D0, u'"',   0x0627, 0x00A0, 0x2028, u'_',   0x00E9,
                                0x0430, 0x200B, 0xD83C, 0xDDEB, u' ',   u'z'};
    for (std::uint32_t seed = 0; seed < 1000; ++seed) {
        SCOPED_TRACE(seed);
        expectIcusWords(randomText(others, 60, seed));
        expectIcusWords(randomText(u"word five 12 st. don't", 60, seed) +
                        randomText(others, 8, seed) +
                        randomText(u"word five 12 st. don't", 60, seed));
    }
}

TEST(PlainWords, GivenAStretch_ThenItsWordsAndMarksAreAdded) {
    const std::u16string_view text = u"the dam's 5m G7 rose.";
    std::vector<RawWord> words;
    addPlainWords(text, {4, 9}, words);
    addPlainWords(text, {10, 12}, words);
    addPlainWords(text, {13, 15}, words);
    addPlainWords(text, {16, 21}, words);
    using Kind = RawWord::Kind;
    EXPECT_EQ(words, (std::vector<RawWord>{{{4, 9}, Kind::Letters},
                                           {{10, 12}, Kind::Letters},
                                           {{13, 15}, Kind::Digits},
                                           {{16, 20}, Kind::Letters},
                                           {{20, 21}, Kind::Mark}}));
}

} // namespace
} // namespace wireside
