// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/character_references.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(CharacterReferences, GivenSome_ThenTheyAreCharacters) {
    EXPECT_EQ(withoutReferences("Sally &amp; Jim &mdash; caf&eacute; &#x41;&#66;"),
              "Sally & Jim \xE2\x80\x94 caf\xC3\xA9 AB");
}

TEST(CharacterReferences, GivenNone_ThenTheTextStaysAsItIs) {
    EXPECT_EQ(withoutReferences("3 < 4 & </title> &lol9; AT&T"), "3 < 4 & </title> &lol9; AT&T");
    EXPECT_EQ(withoutReferences(""), "");
}

} // namespace
} // namespace wireside
