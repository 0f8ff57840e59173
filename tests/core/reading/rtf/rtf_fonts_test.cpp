// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_fonts.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(RtfFonts, GivenNothing_ThenAllIsWestern) {
    EXPECT_EQ(RtfFonts().documentCodePage(), 1252);
    EXPECT_EQ(RtfFonts().codePageOf(0), std::nullopt);
}

TEST(RtfFonts, GivenATable_ThenAFontHasItsCodePage) {
    RtfFonts fonts;
    fonts.takeDocumentWord("ansicpg", 1250);
    fonts.takeDocumentWord("deff", 4);
    fonts.takeTableWord("f", 3);
    fonts.takeTableWord("fcharset", 204);
    fonts.takeTableWord("f", 4);
    fonts.takeTableWord("cpg", 932);
    EXPECT_EQ(fonts.documentCodePage(), 1250);
    EXPECT_EQ(fonts.codePageOf(3), 1251);
    EXPECT_EQ(fonts.codePageOfDefault(), 932);
}

} // namespace
} // namespace wireside
