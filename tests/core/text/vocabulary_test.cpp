// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/vocabulary.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Vocabulary, GivenASpellingAgain_ThenItHasTheSameNumber) {
    Vocabulary vocabulary("en");
    const std::uint32_t river = vocabulary.spelling(u"River");
    EXPECT_NE(vocabulary.spelling(u"river"), river);
    EXPECT_EQ(vocabulary.spelling(u"River"), river);
}

TEST(Vocabulary, GivenSpellingsOfOneWord_ThenTheyReadAlike) {
    Vocabulary vocabulary("en");
    const Reading british = vocabulary.readingOf(vocabulary.spelling(u"Labour"));
    const Reading american = vocabulary.readingOf(vocabulary.spelling(u"labor"));
    EXPECT_EQ(british.form, american.form);
    EXPECT_EQ(british.stem, american.stem);
    EXPECT_EQ(british.kind, TokenClass::Content);
    EXPECT_EQ(vocabulary.releaseForms()[british.form], u"labor");
}

TEST(Vocabulary, GivenAFunctionWord_ThenItIsOneInEnglishOnly) {
    Vocabulary english("en");
    EXPECT_EQ(english.readingOf(english.spelling(u"The")).kind, TokenClass::Function);
    Vocabulary german("de");
    EXPECT_EQ(german.readingOf(german.spelling(u"The")).kind, TokenClass::Content);
}

TEST(Vocabulary, GivenANumberOrAMark_ThenItIsNotStemmed) {
    Vocabulary vocabulary("en");
    const Reading word = vocabulary.reading(u"meetings", TokenClass::Content);
    const Reading mark = vocabulary.reading(u"meetings", TokenClass::Punctuation);
    EXPECT_EQ(word.form, mark.form);
    const auto stems = vocabulary.releaseStems();
    EXPECT_EQ(stems[word.stem], u"meet");
    EXPECT_EQ(stems[mark.stem], u"meetings");
}

} // namespace
} // namespace wireside
