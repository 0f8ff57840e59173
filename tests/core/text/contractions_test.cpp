// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/contractions.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

void expectParts(std::u16string_view word, std::size_t firstLength, std::u16string_view firstForm,
                 std::u16string_view secondForm, TokenClass secondKind = TokenClass::Function) {
    const auto parts = contractionOf(word);
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->firstLength, firstLength);
    EXPECT_EQ(parts->firstForm, firstForm);
    EXPECT_EQ(parts->secondForm, secondForm);
    EXPECT_EQ(parts->secondKind, secondKind);
}

TEST(Contractions, GivenAContraction_ThenItIsTwoWords) {
    expectParts(u"don't", 2, u"", u"not");
    expectParts(u"They\u2019ve", 4, u"", u"have");
    expectParts(u"CAN'T", 2, u"can", u"not");
    expectParts(u"won't", 2, u"will", u"not");
    expectParts(u"cannot", 3, u"can", u"not");
}

TEST(Contractions, GivenApostropheAndS_ThenItIsAVerbOrThePossessive) {
    expectParts(u"it's", 2, u"", u"is");
    expectParts(u"let's", 3, u"", u"us");
    expectParts(u"Ode's", 3, u"", u"'s", TokenClass::Punctuation);
}

TEST(Contractions, GivenAnotherWord_ThenItIsOne) {
    for (const std::u16string_view word : {u"", u"'s", u"river", u"O'Hara", u"can"})
        EXPECT_FALSE(contractionOf(word));
}

} // namespace
} // namespace wireside
