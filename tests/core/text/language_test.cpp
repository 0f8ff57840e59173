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

TEST(Language, GivenAQuoteFromEnglishInAnotherLanguage_ThenItIsNotEnglish) {
    EXPECT_EQ(
        detectLanguage(u"Der Minister sagte am Montag, die Lage sei ernst: \"The river and the "
                       u"dam were said to be safe.\" Die Einwohner glauben ihm nicht, denn das "
                       u"Wasser steigt seit Tagen und niemand hilft den Menschen in der Stadt."),
        "de");
}

TEST(Language, GivenEnglishBeforeALongerTextOfAnotherLanguage_ThenTheLongerOneDecides) {
    std::u16string text = u"The minister said that the dam and the river were safe. ";
    for (int i = 0; i < 20; ++i)
        text += u"Die Einwohner glauben ihm nicht, denn das Wasser steigt seit vielen Tagen. ";
    EXPECT_EQ(
        detectLanguage(
            u"\u05E8\u05D0\u05E9 \u05D4\u05DE\u05DE\u05E9\u05DC\u05D4 \u05D0\u05DE\u05E8 "
            u"\u05D1\u05D9\u05D5\u05DD \u05E9\u05E0\u05D9 \u05DB\u05D9 "
            u"\u05D4\u05E0\u05D4\u05E8 \u05E2\u05DC\u05D4 \u05E9\u05D5\u05D1 "
            u"\u05D1\u05DC\u05D9\u05DC\u05D4 \u05D5\u05DB\u05D9 \u05D0\u05D9\u05E9 "
            u"\u05D0\u05D9\u05E0\u05D5 \u05D9\u05D5\u05D3\u05E2 \u05DE\u05D4 "
            u"\u05D9\u05E7\u05E8\u05D4 \u05E2\u05DB\u05E9\u05D9\u05D5 \u05D1\u05E2\u05D9\u05E8 "
            u"\u05D5\u05D1\u05DB\u05E4\u05E8\u05D9\u05DD"),
        "he");
    EXPECT_EQ(
        detectLanguage(u"Statsministeren sier at elven steg igjen i natt, og at ingen vet hva "
                       u"som n\u00E5 vil skje med byen."),
        "nb");
    EXPECT_EQ(languageTag("iw"), "he");
    EXPECT_EQ(languageTag("in_ID"), "id-ID");
    EXPECT_EQ(languageTag("ji"), "yi");
    EXPECT_EQ(languageTag("no"), "nb");
}

TEST(LanguageTag, GivenAnyWayOfWritingIt_ThenItIsOne) {
    EXPECT_EQ(languageTag("en"), "en");
    EXPECT_EQ(languageTag("EN-gb"), "en-GB");
    EXPECT_EQ(languageTag("de_AT.UTF-8"), "de-AT");
    EXPECT_EQ(languageTag("zh-hant-tw"), "zh-Hant-TW");
    EXPECT_EQ(languageTag("sl_IT@euro"), "sl-IT");
    EXPECT_EQ(languageTag("en-u-hc-h12"), "en-u-hc-h12");
}

TEST(LanguageTag, GivenNoLanguage_ThenItIsEmpty) {
    for (const char* none : {"", "C", "POSIX", "und", "english", "12", "-", "_AT", ".UTF-8"})
        EXPECT_EQ(languageTag(none), "") << none;
}

TEST(LanguageTag, GivenATag_ThenTheLanguageComesFirst) {
    EXPECT_EQ(primaryLanguage("zh-Hant-TW"), "zh");
    EXPECT_EQ(primaryLanguage("en"), "en");
    EXPECT_EQ(primaryLanguage(""), "");
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
