// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/script_language.h"

#include "core/text/language.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// Each: "The minister has come", or a few of these words.
constexpr std::u16string_view korean = u"\uC7A5\uAD00\uC774 \uC654\uB2E4";
constexpr std::u16string_view japanese = u"\u5927\u81E3\u304C\u6765\u305F";
constexpr std::u16string_view chinese = u"\u90E8\u957F\u6765\u4E86";
constexpr std::u16string_view greek = u"\u039F \u03C5\u03C0\u03BF\u03C5\u03C1\u03B3\u03CC\u03C2";
constexpr std::u16string_view russian = u"\u041C\u0438\u043D\u0438\u0441\u0442\u0440";

TEST(ScriptLanguage, GivenAScriptOfOneLanguage_ThenAHeadlineTellsIt) {
    EXPECT_EQ(languageOfScript(korean), "ko");
    EXPECT_EQ(languageOfScript(japanese), "ja");
    EXPECT_EQ(languageOfScript(chinese), "zh");
    EXPECT_EQ(languageOfScript(greek), "el");
    EXPECT_EQ(languageOfScript(u"\u30CB\u30E5\u30FC\u30B9"), "ja"); // "news", in katakana alone
}

TEST(ScriptLanguage, GivenAScriptOfManyLanguages_ThenItTellsNothing) {
    EXPECT_EQ(languageOfScript(u"Oui."), "");
    EXPECT_EQ(languageOfScript(russian), "");
}

TEST(ScriptLanguage, GivenNoLetters_ThenItTellsNothing) {
    EXPECT_EQ(languageOfScript(u""), "");
    EXPECT_EQ(languageOfScript(u"2026, \u3002"), "");
    EXPECT_EQ(languageOfScript(std::u16string(9, 0xD800)), "");
}

TEST(ScriptLanguage, GivenTwoScripts_ThenTheOneOfMostLettersTells) {
    EXPECT_EQ(languageOfScript(std::u16string(korean) + u" KBS"), "ko");
    EXPECT_EQ(languageOfScript(u"The minister met " + std::u16string(korean)), "");
}

TEST(ScriptLanguage, GivenChineseWithANameInKana_ThenItIsChinese) {
    std::u16string text;
    for (int i = 0; i < 6; ++i) text += chinese;
    EXPECT_EQ(languageOfScript(text + u"\u30BD\u30CB"), "zh");
    EXPECT_EQ(languageOfScript(std::u16string(chinese) + u"\u30BD\u30CB"), "ja");
}

TEST(ScriptLanguage, GivenATextThatIsTooShortForItsWords_ThenItsLanguageGoesByTheScript) {
    EXPECT_EQ(detectLanguage(chinese), "zh");
    EXPECT_EQ(detectLanguage(greek), "el");
    EXPECT_EQ(detectLanguage(russian), "en");
}

} // namespace
} // namespace wireside
