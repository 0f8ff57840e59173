// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/finding_marks.h"

#include "tests/ui/report/found_comparison.h"
#include "ui/panes/finding_shapes.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(FindingMarks, GivenFindings_WhenMarkedOnEitherSide_ThenEachStandsAtItsWords) {
    const auto comparison = comparisonWithFindings();
    for (const Side side : {Side::Left, Side::Right}) {
        const PaneText paneText(comparison->document(side).text);
        const auto marks = findingMarks(*comparison, side, paneText);
        ASSERT_EQ(marks.size(), 2U);
        EXPECT_EQ(marks[0].finding, 0U);
        EXPECT_EQ(marks[0].begin, paneText.position(comparison->findings[0].on(side)->begin));
        EXPECT_EQ(marks[0].end - marks[0].begin, 2);
        EXPECT_EQ(marks[0].kind, comparison->links[*comparison->findings[0].link].kind);
    }
}

TEST(FindingMarks, GivenAFindingOfOneSide_WhenMarkedOnTheOther_ThenThereIsNoMark) {
    Comparison comparison = *comparisonWithFindings();
    comparison.findings[0].right.reset();
    const PaneText paneText(comparison.right->text);
    EXPECT_EQ(findingMarks(comparison, Side::Right, paneText).size(), 1U);
}

std::vector<FindingMark> moved(int position, int removed, int added) {
    std::vector<FindingMark> marks{{.begin = 10, .end = 14, .finding = 0}};
    moveMarks(marks, position, removed, added);
    return marks;
}

TEST(FindingMarks, GivenAnEditBeforeAMark_WhenMoved_ThenItGoesAlong) {
    EXPECT_EQ(moved(2, 3, 8).front().begin, 15);
    EXPECT_EQ(moved(2, 3, 8).front().end, 19);
    EXPECT_EQ(moved(10, 0, 2).front().begin, 12);
}

TEST(FindingMarks, GivenAnEditBehindAMark_WhenMoved_ThenItStays) {
    EXPECT_EQ(moved(14, 2, 5).front().begin, 10);
    EXPECT_EQ(moved(14, 2, 5).front().end, 14);
}

TEST(FindingMarks, GivenAnEditInsideAMark_WhenMoved_ThenItIsGone) {
    EXPECT_TRUE(moved(12, 0, 1).empty());
    EXPECT_TRUE(moved(8, 4, 0).empty());
    EXPECT_TRUE(moved(13, 5, 5).empty());
}

TEST(FindingMarks, GivenAKindThatIsNotShown_ThenItsFindingsAreNotEither) {
    const FindingMark mark{.kind = MatchKind::Reworded};
    EXPECT_TRUE(isShown(mark, {}));
    EXPECT_FALSE(isShown(mark, {.reworded = false}));
    EXPECT_TRUE(isShown(FindingMark{}, {.reworded = false}));
}

TEST(FindingShapes, GivenWordsOnTwoLines_WhenShaped_ThenEachLineHasABoxAndTheFirstAFlag) {
    const std::vector<LineStretch> stretches{
        {.left = 300, .right = 340, .top = 10, .baseline = 28, .ascent = 18, .descent = 5},
        {.left = 26, .right = 60, .top = 40, .baseline = 58, .ascent = 18, .descent = 5}};
    const FindingShape shape = findingShape(stretches, {.flagLeft = 11});
    ASSERT_EQ(shape.boxes.size(), 2U);
    EXPECT_TRUE(QRectF(298, 10, 44, 23).contains(shape.boxes[0]));
    EXPECT_TRUE(shape.boxes[0].contains(QRectF(300, 12, 40, 19)));
    EXPECT_TRUE(shape.boxes[1].contains(QRectF(26, 42, 34, 19)));
    EXPECT_EQ(shape.flag.boundingRect().left(), 11);
    EXPECT_TRUE(QRectF(0, 10, 26, 23).contains(shape.flag.boundingRect()));
}

TEST(FindingShapes, GivenNoLines_WhenShaped_ThenThereIsNothing) {
    EXPECT_EQ(findingShape({}, {}), FindingShape());
}

} // namespace
} // namespace wireside
