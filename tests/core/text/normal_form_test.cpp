// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normal_form.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(NormalForm, GivenBritishAndAmericanSpelling_ThenTheyAreOne) {
    const std::vector<std::pair<const char16_t*, const char16_t*>> pairs{
        {u"emphasised", u"emphasized"}, {u"organisations", u"organizations"},
        {u"analysed", u"analyzed"},     {u"labour", u"labor"},
        {u"neighbours", u"neighbors"},  {u"favourite", u"favorite"},
        {u"metres", u"meters"},         {u"centre", u"center"},
        {u"travelled", u"traveled"},    {u"defence", u"defense"},
        {u"licence", u"license"},       {u"grey", u"gray"},
        {u"programme", u"program"},     {u"dialogue", u"dialog"},
        {u"towards", u"toward"},        {u"cancelled", u"canceled"},
        {u"colour", u"color"},          {u"autumn", u"fall"}};
    for (const auto& [british, american] : pairs)
        EXPECT_EQ(normalForm(british, "en"), normalForm(american, "en"));
}

TEST(NormalForm, GivenWordsThatOnlyLookAlike_ThenTheyStayApart) {
    const std::vector<std::pair<const char16_t*, const char16_t*>> pairs{
        {u"four", u"for"},     {u"tour", u"tor"},  {u"rise", u"rize"},
        {u"called", u"caled"}, {u"wise", u"wize"}, {u"poured", u"pored"}};
    for (const auto& [word, other] : pairs)
        EXPECT_NE(normalForm(word, "en"), normalForm(other, "en"));
}

TEST(NormalForm, GivenAnyCaseOrAccent_ThenEnglishFoldsIt) {
    EXPECT_EQ(normalForm(u"RIVER", "en"), u"river");
    EXPECT_EQ(normalForm(u"Caf\u00E9", "en"), u"cafe");
    EXPECT_EQ(normalForm(u"cafe\u0301", "en"), u"cafe");
    EXPECT_EQ(normalForm(u"\uFB01nal", "en"), u"final");
    EXPECT_EQ(normalForm(u"o\u2019clock", "en"), normalForm(u"o'clock", "en"));
}

TEST(NormalForm, GivenAnotherLanguage_ThenAccentsAndSpellingStay) {
    EXPECT_EQ(normalForm(u"\u00C9T\u00C9", "fr"), u"\u00E9t\u00E9");
    EXPECT_EQ(normalForm(u"colour", "fr"), u"colour");
    EXPECT_EQ(normalForm(u"Stra\u00DFe", "de"), u"strasse");
}

TEST(NormalForm, GivenANormalForm_ThenItIsItsOwn) {
    for (const char16_t* word : {u"emphasised", u"labours", u"travelled", u"Caf\u00E9",
                                 u"practised", u"storeys", u"U.S"}) {
        const std::u16string form = normalForm(word, "en");
        EXPECT_EQ(normalForm(form, "en"), form);
    }
}

TEST(NormalForm, GivenOddWords_ThenNothingBreaks) {
    EXPECT_EQ(normalForm(u"", "en"), u"");
    EXPECT_EQ(normalForm(std::u16string{0xD800}, "en"), (std::u16string{0xD800}));
    EXPECT_EQ(normalForm(std::u16string(100'000, u'A'), "en"), std::u16string(100'000, u'a'));
}

TEST(NormalMark, GivenAnyQuoteDashOrEllipsis_ThenThereIsOneOfEach) {
    for (const char16_t* quote :
         {u"\"", u"'", u"\u2018", u"\u2019", u"\u201C", u"\u201D", u"\u00AB", u"\u201E"})
        EXPECT_EQ(normalMark(quote), u"\"");
    for (const char16_t* dash : {u"-", u"\u2013", u"\u2014", u"\u2011"})
        EXPECT_EQ(normalMark(dash), u"-");
    EXPECT_EQ(normalMark(u"\u2026"), u"...");
}

TEST(NormalMark, GivenOtherMarks_ThenTheyStay) {
    for (const char16_t* mark : {u",", u".", u"(", u"\u20AC", u"\U0001F30A"})
        EXPECT_EQ(normalMark(mark), mark);
}

TEST(NormalForm, GivenAPlainlyNormalWord_ThenItsFormIsTheWordItself) {
    for (const std::u16string_view word : {u"river", u"our", u"seen", u"hill", u""}) {
        EXPECT_TRUE(isPlainlyNormal(word, keyOf(word), "en"));
        EXPECT_EQ(normalForm(word, "en"), word);
    }
    for (const std::u16string_view word :
         {u"River", u"labour", u"realise", u"cheque", u"travelled", u"caf\u00E9"})
        EXPECT_FALSE(isPlainlyNormal(word, keyOf(word), "en"));
    EXPECT_FALSE(isPlainlyNormal(u"strasse", keyOf(u"strasse"), "de"));
}

} // namespace
} // namespace wireside
