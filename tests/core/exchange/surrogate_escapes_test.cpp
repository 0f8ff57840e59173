// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/surrogate_escapes.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(SurrogateEscapes, GivenNoEscapes_WhenCleaned_ThenNothingChanges) {
    EXPECT_EQ(withoutLoneSurrogates(R"({"text": "caf\u00e9 \n \" \\ \/"})"),
              R"({"text": "caf\u00e9 \n \" \\ \/"})");
    EXPECT_EQ(withoutLoneSurrogates(""), "");
}

TEST(SurrogateEscapes, GivenAPair_WhenCleaned_ThenItStays) {
    EXPECT_EQ(withoutLoneSurrogates(R"("\ud83d\udea2 and \uD83D\uDEA2")"),
              R"("\ud83d\udea2 and \uD83D\uDEA2")");
}

TEST(SurrogateEscapes, GivenHalfAPair_WhenCleaned_ThenItBecomesTheReplacementCharacter) {
    EXPECT_EQ(withoutLoneSurrogates(R"("a\ud800b")"), R"("a\ufffdb")");
    EXPECT_EQ(withoutLoneSurrogates(R"("a\uDFFFb")"), R"("a\ufffdb")");
    EXPECT_EQ(withoutLoneSurrogates(R"("\ud800")"), R"("\ufffd")");
}

TEST(SurrogateEscapes, GivenHalvesInARow_WhenCleaned_ThenOnlyRealPairsStay) {
    EXPECT_EQ(withoutLoneSurrogates(R"("\ud83d\ud83d\udea2\udea2")"),
              R"("\ufffd\ud83d\udea2\ufffd")");
    EXPECT_EQ(withoutLoneSurrogates(R"("\udea2\ud83d")"), R"("\ufffd\ufffd")");
    EXPECT_EQ(withoutLoneSurrogates(R"("\ud83d\u0041")"), R"("\ufffd\u0041")");
    EXPECT_EQ(withoutLoneSurrogates(R"("\ud83d\n\udea2")"), R"("\ufffd\n\ufffd")");
}

TEST(SurrogateEscapes, GivenAnEscapedBackslash_WhenCleaned_ThenWhatFollowsIsPlainText) {
    EXPECT_EQ(withoutLoneSurrogates(R"("\\ud800")"), R"("\\ud800")");
    EXPECT_EQ(withoutLoneSurrogates(R"("\\\ud800")"), R"("\\\ufffd")");
}

TEST(SurrogateEscapes, GivenBrokenJson_WhenCleaned_ThenItIsLeftToTheParser) {
    for (const char* const broken : {"\"\\", "\"\\u", "\"\\ud8", R"("\ud8zz")", R"("\u-d80")"})
        EXPECT_EQ(withoutLoneSurrogates(broken), broken);
    EXPECT_EQ(withoutLoneSurrogates(R"("\ud800\ud8)"), R"("\ufffd\ud8)");
}

} // namespace
} // namespace wireside
