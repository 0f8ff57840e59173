// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/named_characters.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(NamedCharacters, GivenANameThatCameWithHtml5_ThenItsCharacterIsKnown) {
    EXPECT_EQ(characterNamed("Abreve"), U'\u0102');
    EXPECT_EQ(characterNamed("lstrok"), U'\u0142');
    EXPECT_EQ(characterNamed("Lstrok"), U'\u0141');
    EXPECT_EQ(characterNamed("comma"), U',');
    EXPECT_EQ(characterNamed("zdot"), U'\u017C');
}

TEST(NamedCharacters, GivenAnotherName_ThenThereIsNone) {
    for (const char* name : {"", "eacute", "amp", "Comma", "comm", "zzz"})
        EXPECT_EQ(characterNamed(name), std::nullopt) << name;
}

} // namespace
} // namespace wireside
