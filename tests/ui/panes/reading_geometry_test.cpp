// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reading_geometry.h"

#include "tests/ui/report/hand_made_comparison.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(ReadingGeometry, GivenALinkOfTwoSentences_WhenMeasured_ThenItReachesFromOneToTheOther) {
    const Comparison comparison =
        handMade({u"One came.", u"Two left.", u"Three stayed."}, {u"One and three."},
                 {{.left = {0, 2}, .right = {0}}, {.left = {1}, .right = {0}}});
    const PaneText paneText(comparison.left->text);
    const auto marks = sentenceMarks(comparison, Side::Left, paneText);
    const ReadingLines lines({{.begin = 0, .length = 33, .top = 0, .height = 33}});

    const ReadingGeometry geometry = readingGeometry(marks, &comparison, Side::Left, lines);

    EXPECT_EQ(geometry.sentences,
              (std::vector<Strip>{{0, 9}, {10, 19}, {20, 33}})); // a pixel a character
    EXPECT_EQ(geometry.links, (std::vector<Strip>{{0, 33}, {10, 19}}));
}

TEST(ReadingGeometry, GivenNoComparison_WhenMeasured_ThenThereAreSentencesOnly) {
    const Comparison comparison = handMade({u"One came."}, {}, {});
    const auto marks = sentenceMarks(*comparison.left, PaneText(comparison.left->text));

    const ReadingGeometry geometry = readingGeometry(marks, nullptr, Side::Left, {});

    EXPECT_EQ(geometry.sentences.size(), 1U);
    EXPECT_TRUE(geometry.links.empty());
}

} // namespace
} // namespace wireside
