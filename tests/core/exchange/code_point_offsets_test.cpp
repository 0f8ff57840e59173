// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code_point_offsets.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(CodePointOffsets, GivenATextOfTheBasicPlane_WhenMapped_ThenOffsetsStayTheSame) {
    const std::u16string text = u"caf\u00e9 \u4e2d";
    const CodePointOffsets offsets(text);
    for (std::size_t unit = 0; unit <= text.size(); ++unit) EXPECT_EQ(offsets.of(unit), unit);
}

TEST(CodePointOffsets, GivenAnEmptyText_WhenItsEndIsMapped_ThenItIsZero) {
    EXPECT_EQ(CodePointOffsets(u"").of(0), 0U);
}

TEST(CodePointOffsets, GivenSurrogatePairs_WhenMapped_ThenEachCountsOnce) {
    const CodePointOffsets offsets(u"\U0001F6A2\U0001F6A2 a \U0001F6A2");
    EXPECT_EQ(offsets.of(0), 0U);
    EXPECT_EQ(offsets.of(2), 1U);
    EXPECT_EQ(offsets.of(4), 2U);
    EXPECT_EQ(offsets.of(5), 3U); // the a
    EXPECT_EQ(offsets.of(7), 5U); // the last ship
    EXPECT_EQ(offsets.of(9), 6U); // the end
}

TEST(CodePointOffsets, GivenTheMiddleOfAPair_WhenMapped_ThenItCountsAsItsEnd) {
    EXPECT_EQ(CodePointOffsets(u"a\U0001F6A2").of(2), 2U);
}

TEST(CodePointOffsets, GivenUnpairedSurrogates_WhenMapped_ThenEachIsOneCodePoint) {
    // trail, lead, lead + trail (a pair), trail, lead at the end
    const std::u16string text{0xDC00, 0xD800, 0xD83D, 0xDEA2, 0xDC00, 0xD800};
    const CodePointOffsets offsets(text);
    EXPECT_EQ(offsets.of(1), 1U);
    EXPECT_EQ(offsets.of(2), 2U);
    EXPECT_EQ(offsets.of(4), 3U);
    EXPECT_EQ(offsets.of(5), 4U);
    EXPECT_EQ(offsets.of(6), 5U);
}

TEST(CodePointOffsets, GivenEveryUnitThatBeginsACharacter_WhenMappedAndBack_ThenItIsTheSame) {
    const std::u16string text = u"\U0001F6A2\U0001F6A2 a\U0001F6A2b";
    const CodePointOffsets offsets(text);
    for (const std::size_t unit : {0U, 2U, 4U, 5U, 6U, 8U, 9U})
        EXPECT_EQ(offsets.unitOf(offsets.of(unit)), unit);
}

} // namespace
} // namespace wireside
