// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lone_words.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(LoneWords, GivenAWordThatNothingBeginsWith_ThenItStandsAlone) {
    for (const std::u16string_view word : {u"river", u"The", u"I", u"a", u"Haldorn"})
        EXPECT_TRUE(isLoneWord(word, keyOf(word)));
}

TEST(LoneWords, GivenAWordThatCouldGoOn_ThenItDoesNotStandAlone) {
    for (const std::u16string_view word :
         {u"five", u"Mr", u"United", u"per", u"US", u"U.S", u"J", u"don't", u"cannot", u"5m"})
        EXPECT_FALSE(isLoneWord(word, keyOf(word)));
}

TEST(LoneWords, GivenTwoWordsOfAName_ThenTheyHaveOneForm) {
    EXPECT_EQ(formOfName(u"United", u"Kingdom"), u"uk");
    EXPECT_EQ(formOfName(u"per", u"cent"), u"percent");
    EXPECT_EQ(formOfName(u"United", u"front"), u"");
}

} // namespace
} // namespace wireside
