// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/page_lines.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(PageLines, GivenWordsOnOneLine_ThenTheyAreOne) {
    const auto lines =
        linesOf({{u"It", 20, 50, 30, 60}, {u"rained", 33, 51, 65, 61}, {u"all", 20, 62, 34, 72}});
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], (PageLine{u"It rained", 20, 50, 65, 61, 10, 10}));
    EXPECT_EQ(lines[1].text, u"all");
}

TEST(PageLines, GivenTheNextColumnAtTheSameHeight_ThenItIsALineOfItsOwnIfItLiesToTheLeft) {
    EXPECT_EQ(linesOf({{u"right", 200, 50, 220, 60}, {u"left", 20, 50, 40, 60}}).size(), 2U);
}

TEST(PageLines, GivenNoSpaceBehindAWord_ThenNothingPartsItFromTheNext) {
    const auto lines = linesOf({{u"Rain", 20, 50, 40, 60, 10, false}, {u",", 40, 50, 42, 60}});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text, u"Rain,");
}

TEST(PageLines, GivenAWideGap_ThenASpaceIsThereInAnyCase) {
    const auto lines = linesOf({{u"left", 20, 50, 40, 60, 10, false}, {u"right", 90, 50, 99, 60}});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text, u"left right");
}

TEST(PageLines, GivenAFigureThatPointsToAFootnote_ThenItIsLeftOut) {
    const auto lines = linesOf({{u"rained.", 20, 50, 50, 60, 10, false},
                                {u"12", 50, 49, 54, 55, 5.8},
                                {u"All", 57, 50, 70, 60}});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text, u"rained. All");
}

TEST(PageLines, GivenAFootnote_ThenItsNumberIsLeftOut) {
    const auto lines = linesOf({{u"1", 20, 49, 24, 55, 5.8, false}, {u"Since", 24, 50, 45, 60}});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text, u"Since");
}

TEST(PageLines, GivenSmallFiguresThatStandAlone_ThenTheyStay) {
    EXPECT_EQ(linesOf({{u"1", 20, 50, 24, 56, 5.8}}).size(), 1U);
}

TEST(PageLines, GivenNoWords_ThenNoLines) { EXPECT_TRUE(linesOf({}).empty()); }

} // namespace
} // namespace wireside
