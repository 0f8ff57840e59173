// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Characters, GivenAnyUnit_ThenTheAnswerIsIcus) {
    for (unsigned code = 0; code <= 0xFFFF; ++code) {
        SCOPED_TRACE(code);
        const auto unit = static_cast<char16_t>(code);
        ASSERT_EQ(isSpace(unit), u_isUWhiteSpace(unit) != 0);
        ASSERT_EQ(isLower(unit), u_islower(unit) != 0);
        ASSERT_EQ(isUpper(unit), u_isupper(unit) != 0);
        ASSERT_EQ(isLetter(unit), u_isalpha(unit) != 0);
        ASSERT_EQ(isDigit(unit), u_isdigit(unit) != 0);
        ASSERT_EQ(toLower(unit), static_cast<char16_t>(u_tolower(unit)));
    }
}

TEST(Characters, GivenAWord_ThenEachUnitIsInLowerCase) {
    EXPECT_EQ(toLower(u"\u00C9TAT Ab1"), u"\u00E9tat ab1");
    EXPECT_EQ(toLower(u""), u"");
}

} // namespace
} // namespace wireside
