// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_paragraphs.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(RtfParagraphs, GivenPieces_ThenTheyAreParagraphsWithTheRoleOfTheirFirst) {
    RtfParagraphs paragraphs;
    paragraphs.append(u" Rain", Role::Heading);
    paragraphs.append(u" again\u00A0", std::nullopt);
    paragraphs.endParagraph();
    paragraphs.append(u" \t", Role::Caption);
    paragraphs.endParagraph();
    paragraphs.append(u"It rained.", std::nullopt);
    paragraphs.endParagraph();
    EXPECT_EQ(paragraphs.take(),
              (Story{{"Rain again", Role::Heading}, {"It rained.", std::nullopt}}));
}

TEST(RtfParagraphs, GivenACharacterInTwoPieces_ThenItIsWhole) {
    RtfParagraphs paragraphs;
    paragraphs.append(u"\xD83C", std::nullopt);
    paragraphs.append(u"\xDF27", std::nullopt);
    paragraphs.endParagraph();
    EXPECT_EQ(paragraphs.take(), (Story{{"\xF0\x9F\x8C\xA7", std::nullopt}}));
}

TEST(RtfParagraphs, GivenAParagraphThatHasNotEnded_ThenItIsNotThereYet) {
    RtfParagraphs paragraphs;
    paragraphs.append(u"Rain", std::nullopt);
    EXPECT_EQ(paragraphs.take(), Story{});
}

} // namespace
} // namespace wireside
