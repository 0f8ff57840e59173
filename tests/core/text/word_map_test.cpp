// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_map.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

const WordMap<int>& numbers() {
    static const WordMap<int> words{{u"one", 1}, {u"two", 2}, {u"three", 3}};
    return words;
}

TEST(WordMap, GivenAWordOfIt_ThenItsValueIsFound) {
    ASSERT_NE(numbers().find(u"two"), nullptr);
    EXPECT_EQ(*numbers().find(u"two"), 2);
    ASSERT_NE(numbers().find(u"three"), nullptr);
    EXPECT_EQ(*numbers().find(u"three"), 3);
}

TEST(WordMap, GivenOtherWords_ThenNothingIsFound) {
    for (const std::u16string_view word : {u"", u"on", u"ones", u"Two", u"seventeen"})
        EXPECT_EQ(numbers().find(word), nullptr);
}

TEST(WordSet, GivenWords_ThenItContainsThemAndNoOthers) {
    const WordSet words{u"of", u"the", u""};
    EXPECT_TRUE(words.contains(u"of"));
    EXPECT_TRUE(words.contains(u"the"));
    EXPECT_TRUE(words.contains(u""));
    EXPECT_FALSE(words.contains(u"off"));
    EXPECT_FALSE(words.contains(u"then"));
    EXPECT_FALSE(words.contains(u"t"));
}

TEST(WordMap, GivenAWordWithItsKey_ThenItIsFoundAsWithoutIt) {
    const std::u16string_view longWord = u"a word of more letters than its key has";
    const WordSet words{u"of", u"", u"caf\u00E9", longWord};
    for (const std::u16string_view word : {u"of", u"", u"caf\u00E9"})
        EXPECT_TRUE(words.contains(word, keyOf(word)));
    EXPECT_TRUE(words.contains(longWord, keyOf(longWord)));
    for (const std::u16string_view word : {u"off", u"o", u"cafe", u"a word of more letters"})
        EXPECT_FALSE(words.contains(word, keyOf(word)));
    EXPECT_EQ(*numbers().find(u"three", keyOf(u"three")), 3);
    EXPECT_EQ(numbers().find(u"thirty", keyOf(u"thirty")), nullptr);
}

TEST(WordMap, GivenWordsInAnyCase_ThenTheyAreFoundFolded) {
    EXPECT_EQ(*numbers().findFolded(u"Two"), 2);
    EXPECT_EQ(*numbers().findFolded(u"THREE"), 3);
    EXPECT_EQ(numbers().findFolded(u"Twos"), nullptr);
    EXPECT_EQ(numbers().findFolded(u""), nullptr);
    EXPECT_TRUE(WordSet{u"in"}.containsFolded(u"\u0130N")); // a capital whose small letter is ASCII
    EXPECT_FALSE(WordSet{u"in"}.containsFolded(u"on"));
}

} // namespace
} // namespace wireside
