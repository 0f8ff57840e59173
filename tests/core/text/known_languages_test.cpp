// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/known_languages.h"

#include "core/text/language.h"
#include "core/text/stemmer.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(ReadableLanguages, GivenEach_ThenItIsATagAndItsStemmerIsThereAsItSays) {
    for (const ReadableLanguage& language : readableLanguages()) {
        EXPECT_EQ(languageTag(language.tag), language.tag);
        EXPECT_EQ(hasStemmer(std::string(language.tag)), language.stemmed) << language.tag;
        EXPECT_NE(languageNamed(language.tag, "en"),
                  std::u16string(language.tag.begin(), language.tag.end()));
    }
}

TEST(ReadableLanguages, GivenTheirOrder_ThenThoseWithAStemmerComeFirst) {
    EXPECT_TRUE(std::ranges::is_partitioned(readableLanguages(), &ReadableLanguage::stemmed));
}

TEST(LanguageNamed, GivenATag_ThenItsNameIsInTheAskersLanguage) {
    EXPECT_EQ(languageNamed("de-AT", "en"), u"German");
    EXPECT_EQ(languageNamed("pt-BR", "de_DE"), u"Portugiesisch");
}

TEST(LanguageNamed, GivenAnUnknownTag_ThenItStandsAsItIs) {
    EXPECT_EQ(languageNamed("xx-none", "en"), u"xx-none");
    EXPECT_EQ(languageNamed("", "en"), u"");
}

} // namespace
} // namespace wireside
