// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Language, GivenAFewSentences_ThenTheirLanguageIsTold) {
    EXPECT_EQ(detectLanguage(u"The ministers will meet again on Monday, an official said."), "en");
    EXPECT_EQ(detectLanguage(
                  u"Die Ministerinnen wollen sich am Montag wieder treffen, sagte ein Sprecher."),
              "de");
    EXPECT_EQ(detectLanguage(u"Les ministres se retrouveront lundi, a annonc\u00E9 le porte-parole "
                             u"du gouvernement."),
              "fr");
    EXPECT_EQ(detectLanguage(u"\u041C\u0438\u043D\u0438\u0441\u0442\u0440\u044B "
                             u"\u0432\u0441\u0442\u0440\u0435\u0442\u044F\u0442"
                             u"\u0441\u044F \u0441\u043D\u043E\u0432\u0430 \u0432 "
                             u"\u043F\u043E\u043D\u0435\u0434\u0435\u043B"
                             u"\u044C\u043D\u0438\u043A, \u0441\u043A\u0430\u0437\u0430\u043B "
                             u"\u0447\u0438\u043D\u043E\u0432"
                             u"\u043D\u0438\u043A."),
              "ru");
}

TEST(Language, GivenTooLittleToTell_ThenItIsEnglish) {
    EXPECT_EQ(detectLanguage(u""), "en");
    EXPECT_EQ(detectLanguage(u"Oui."), "en");
    EXPECT_EQ(detectLanguage(std::u16string(500, u'7')), "en");
    EXPECT_EQ(detectLanguage(std::u16string(500, 0xD800)), "en");
}

TEST(Language, GivenFunctionWords_ThenEnglishKnowsThem) {
    for (const char16_t* word : {u"the", u"of", u"not", u"said", u"us"})
        EXPECT_TRUE(isFunctionWord(word, "en"));
    for (const char16_t* word : {u"river", u"usa", u"minister", u""})
        EXPECT_FALSE(isFunctionWord(word, "en"));
    EXPECT_FALSE(isFunctionWord(u"the", "de"));
}

} // namespace
} // namespace wireside
