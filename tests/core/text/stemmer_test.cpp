// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/stemmer.h"

#include "core/text/normal_form.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Stemmer, GivenInflections_ThenTheyShareAStem) {
    const Stemmer stemmer("en");
    const std::vector<std::vector<const char16_t*>> families{
        {u"meet", u"meets", u"meeting", u"meetings", u"met"},
        {u"agree", u"agreed", u"agreeing", u"agrees"},
        {u"begin", u"began", u"begun", u"beginning"},
        {u"man", u"men"},
        {u"speak", u"spoke", u"spoken"},
        {u"choose", u"chose", u"chosen"},
        {u"leave", u"leaves", u"left"},
        {u"fly", u"flies", u"flew", u"flown"},
        {u"hide", u"hid", u"hidden"},
        {u"lose", u"loses", u"lost"},
        {u"strike", u"struck"},
        {u"give", u"gives", u"gave", u"given"}};
    for (const auto& family : families)
        for (const std::u16string word : family)
            EXPECT_EQ(stemmer.stem(word), stemmer.stem(family.front()));
}

TEST(Stemmer, GivenOneOrTwoLs_ThenTheStemIsTheSame) {
    const Stemmer stemmer("en");
    EXPECT_EQ(stemmer.stem(u"enroll"), stemmer.stem(u"enrol"));
    EXPECT_EQ(stemmer.stem(normalForm(u"travelling", "en")), stemmer.stem(u"traveling"));
    EXPECT_EQ(stemmer.stem(u"all"), u"all");
}

TEST(Stemmer, GivenAWord_ThenThatItIsItsOwnStemIsOftenSeenAtOnce) {
    const Stemmer stemmer("en");
    for (const std::u16string_view word : {u"dam", u"ship", u"virus", u"glass", u"minist"})
        EXPECT_TRUE(stemmer.isPlainlyStem(word, keyOf(word)));
    for (const std::u16string_view word : {u"took", u"meetings", u"women", u""})
        EXPECT_FALSE(stemmer.isPlainlyStem(word, keyOf(word)));
    EXPECT_TRUE(Stemmer("zh").isPlainlyStem(u"meetings", keyOf(u"meetings")));
    EXPECT_FALSE(Stemmer("de").isPlainlyStem(u"minister", keyOf(u"minister")));
}

TEST(Stemmer, GivenUnrelatedWords_ThenTheirStemsDiffer) {
    const Stemmer stemmer("en");
    EXPECT_NE(stemmer.stem(u"water"), stemmer.stem(u"waiter"));
    EXPECT_NE(stemmer.stem(u"river"), stemmer.stem(u"rival"));
}

TEST(Stemmer, GivenAnotherLanguage_ThenItsOwnRulesApply) {
    EXPECT_EQ(Stemmer("de").stem(u"ministern"), Stemmer("de").stem(u"minister"));
    EXPECT_EQ(Stemmer("fr").stem(u"ministres"), Stemmer("fr").stem(u"ministre"));
    EXPECT_EQ(Stemmer("nb").stem(u"elvene"), Stemmer("nb").stem(u"elver"));
    EXPECT_EQ(Stemmer("pt-BR").stem(u"ministros"), Stemmer("pt").stem(u"ministro"));
}

TEST(Stemmer, GivenALanguageWithoutRules_ThenWordsStayAsTheyAre) {
    EXPECT_EQ(Stemmer("zh").stem(u"\u56FD\u4F1A"), u"\u56FD\u4F1A");
    EXPECT_EQ(Stemmer("").stem(u"meetings"), u"meetings");
}

TEST(Stemmer, GivenOddWords_ThenNothingBreaks) {
    const Stemmer stemmer("en");
    EXPECT_EQ(stemmer.stem(u""), u"");
    EXPECT_EQ(stemmer.stem(u"7.5"), u"7.5");
    EXPECT_EQ(stemmer.stem(std::u16string(100'000, u'x')).size(), 100'000U);
}

// Words of which no algorithm is asked, because of their last letters, are what it would say.
TEST(Stemmer, GivenAnyLastLetters_ThenTheStemIsSnowballs) {
    const Stemmer stemmer("en");
    const Stemmer snowball("en-GB"); // without what is known of English besides
    for (const std::u16string_view begin :
         {u"xa", u"relat", u"'xanthop", u"coalesc", u"sile", u"silen"})
        for (char16_t a = u'a'; a <= u'z'; ++a)
            for (char16_t b = u'a'; b <= u'z'; ++b)
                for (char16_t c = u'a'; c <= u'z'; ++c) {
                    const std::u16string word = std::u16string(begin) + a + b + c;
                    std::u16string expected = snowball.stem(word);
                    if (expected.ends_with(u"ll")) expected.pop_back();
                    ASSERT_EQ(stemmer.stem(word), expected)
                        << std::string(word.begin(), word.end());
                    ASSERT_TRUE(!stemmer.isPlainlyStem(word, keyOf(word)) || expected == word)
                        << std::string(word.begin(), word.end());
                }
}

} // namespace
} // namespace wireside
