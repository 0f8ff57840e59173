// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_tokens.h"

#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Kind = RtfToken::Kind;

std::vector<RtfToken> tokensOf(std::string_view bytes) {
    RtfTokens tokens(bytes);
    std::vector<RtfToken> all;
    while (const auto token = tokens.next()) all.push_back(*token);
    return all;
}

TEST(RtfTokens, GivenAGroup_ThenItsWordsAndTextFollowEachOther) {
    EXPECT_EQ(tokensOf("{\\b1 Rain\r\n\\par}"), (std::vector<RtfToken>{{Kind::GroupBegin, {}, {}},
                                                                       {Kind::Word, "b", 1},
                                                                       {Kind::Text, "Rain", {}},
                                                                       {Kind::Word, "par", {}},
                                                                       {Kind::GroupEnd, {}, {}}}));
}

TEST(RtfTokens, GivenOneSpaceBehindAWord_ThenItIsNoText) {
    EXPECT_EQ(tokensOf("\\b  x"),
              (std::vector<RtfToken>{{Kind::Word, "b", {}}, {Kind::Text, " x", {}}}));
}

TEST(RtfTokens, GivenNumbers_ThenSignAndSizeAreKept) {
    EXPECT_EQ(tokensOf("\\u-3913?")[0], (RtfToken{Kind::Word, "u", -3913}));
    EXPECT_EQ(tokensOf("\\u99999999999")[0].parameter, std::numeric_limits<int>::max());
    EXPECT_EQ(tokensOf("\\u-99999999999")[0].parameter, std::numeric_limits<int>::min());
    EXPECT_EQ(tokensOf("\\b-x"),
              (std::vector<RtfToken>{{Kind::Word, "b", {}}, {Kind::Text, "-x", {}}}));
}

TEST(RtfTokens, GivenBytesInHexadecimal_ThenBrokenOnesAreLeftOut) {
    EXPECT_EQ(tokensOf("\\'e9")[0], (RtfToken{Kind::Byte, {}, 0xE9}));
    EXPECT_EQ(tokensOf("\\'zz"), (std::vector<RtfToken>{{Kind::Text, "zz", {}}}));
    EXPECT_EQ(tokensOf("\\'-1"), (std::vector<RtfToken>{{Kind::Text, "-1", {}}}));
    EXPECT_TRUE(tokensOf("\\'").empty());
}

TEST(RtfTokens, GivenBinaryData_ThenItIsPassedOver) {
    EXPECT_EQ(tokensOf("\\bin3 }{\\Rain"), (std::vector<RtfToken>{{Kind::Text, "Rain", {}}}));
}

TEST(RtfTokens, GivenALyingLengthOfData_ThenItEndsWithTheFile) {
    EXPECT_TRUE(tokensOf("\\bin2000000000 Rain").empty());
    EXPECT_EQ(tokensOf("\\bin-5 Rain"), (std::vector<RtfToken>{{Kind::Text, "Rain", {}}}));
}

TEST(RtfTokens, GivenALineEndBehindTheBackslash_ThenItIsOneSymbol) {
    EXPECT_EQ(tokensOf("\\\r\nx"),
              (std::vector<RtfToken>{{Kind::Symbol, "\r", {}}, {Kind::Text, "x", {}}}));
}

TEST(RtfTokens, GivenALoneBackslashAtTheEnd_ThenNothingComesOfIt) {
    EXPECT_TRUE(tokensOf("\\").empty());
}

} // namespace
} // namespace wireside
