// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_vocabulary.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(RtfVocabulary, GivenAWordForACharacter_ThenItIsKnown) {
    EXPECT_EQ(rtfCharacter("emdash"), u"\u2014");
    EXPECT_EQ(rtfCharacter("~"), u"\u00A0");
    EXPECT_EQ(rtfCharacter("b"), u"");
}

TEST(RtfVocabulary, GivenADestination_ThenItIsKnownWhereItsTextGoes) {
    EXPECT_EQ(rtfDestination("footerl"), RtfDestination::Dropped);
    EXPECT_EQ(rtfDestination("footnote"), RtfDestination::Aside);
    EXPECT_EQ(rtfDestination("fldrslt"), std::nullopt);
    EXPECT_EQ(rtfDestination(""), std::nullopt);
}

TEST(RtfVocabulary, GivenTheEndOfARowOrPage_ThenItEndsTheParagraph) {
    EXPECT_TRUE(endsRtfParagraph("par"));
    EXPECT_TRUE(endsRtfRow("row"));
    EXPECT_TRUE(endsRtfCell("nestcell"));
    EXPECT_FALSE(endsRtfParagraph("line"));
}

} // namespace
} // namespace wireside
