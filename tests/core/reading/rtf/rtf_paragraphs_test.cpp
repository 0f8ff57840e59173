// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_paragraphs.h"

#include <string>

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

TEST(RtfParagraphs, GivenARow_ThenItIsBodyIfItIsOfData) {
    const std::u16string story(400, u'x');
    RtfParagraphs paragraphs;
    const auto addRow = [&](std::u16string_view first, std::optional<Role> role,
                            std::u16string_view second) {
        paragraphs.append(first, role);
        paragraphs.endCell(role);
        paragraphs.append(second, std::nullopt);
        paragraphs.endCell(std::nullopt);
        paragraphs.endRow();
    };
    addRow(u"Skerry", std::nullopt, u"12");
    addRow(u"", std::nullopt, u"12");
    addRow(u"At sea", Role::Heading, u"12");
    addRow(u"Menu", std::nullopt, story);
    paragraphs.append(u"It rained.", std::nullopt);
    paragraphs.endRow();
    EXPECT_EQ(paragraphs.take(), (Story{{"Skerry\t12", Role::Body},
                                        {"12", Role::Body},
                                        {"At sea\t12", Role::Heading},
                                        {"Menu\t" + std::string(400, 'x'), std::nullopt},
                                        {"It rained.", std::nullopt}}));
}

TEST(RtfParagraphs, GivenAParagraphThatHasNotEnded_ThenItIsNotThereYet) {
    RtfParagraphs paragraphs;
    paragraphs.append(u"Rain", std::nullopt);
    EXPECT_EQ(paragraphs.take(), Story{});
}

} // namespace
} // namespace wireside
