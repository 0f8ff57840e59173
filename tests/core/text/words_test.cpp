// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Texts = std::vector<std::u16string>;

Texts wordsOf(std::u16string_view text, const std::string& language = "en") {
    Texts words;
    for (const RawWord& word : WordBreaker(language).split(text))
        words.emplace_back(text.substr(word.span.begin, word.span.length()));
    return words;
}

TEST(Words, GivenWordsFiguresAndMarks_ThenEachIsOne) {
    EXPECT_EQ(wordsOf(u"7-1/2 hours, at 42.5 degrees"),
              (Texts{u"7", u"-", u"1", u"/", u"2", u"hours", u",", u"at", u"42.5", u"degrees"}));
}

TEST(Words, GivenTheirKinds_ThenLettersFiguresAndMarksDiffer) {
    const std::vector<RawWord> words = WordBreaker("en").split(u"Ode 12!");
    ASSERT_EQ(words.size(), 3U);
    EXPECT_EQ(words[0], (RawWord{{0, 3}, RawWord::Kind::Letters}));
    EXPECT_EQ(words[1], (RawWord{{4, 6}, RawWord::Kind::Digits}));
    EXPECT_EQ(words[2], (RawWord{{6, 7}, RawWord::Kind::Mark}));
}

TEST(Words, GivenAnApostropheWithin_ThenTheWordStaysWhole) {
    EXPECT_EQ(wordsOf(u"can't dam\u2019s"), (Texts{u"can't", u"dam\u2019s"}));
}

TEST(Words, GivenChineseWithoutSpaces_ThenADictionaryPartsIt) {
    EXPECT_GT(wordsOf(u"\u56FD\u4F1A\u901A\u8FC7\u9884\u7B97", "zh").size(), 1U);
}

TEST(Words, GivenAnEmoji_ThenItsSurrogatesStayTogether) {
    EXPECT_EQ(wordsOf(u"a \U0001F30A b"), (Texts{u"a", u"\U0001F30A", u"b"}));
}

TEST(Words, GivenNothingOrSpaceOnly_ThenThereAreNone) {
    EXPECT_TRUE(wordsOf(u"").empty());
    EXPECT_TRUE(wordsOf(u" \t\r\n\u2028\u00A0").empty());
}

} // namespace
} // namespace wireside
