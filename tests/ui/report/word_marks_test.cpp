// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/word_marks.h"

#include "hand_made_comparison.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

// "Ministers met in Oslo." beside "In Oslo ministers quietly gathered."
class WordMarks : public testing::Test {
protected:
    WordMarks() {
        const Comparison bare = handMade(leftSentences, rightSentences, {});
        const auto left = [&](const char16_t* words) { return spanOf(*bare.left, words); };
        const auto right = [&](const char16_t* words) { return spanOf(*bare.right, words); };
        comparison = handMade(leftSentences, rightSentences,
                              {{.left = {0},
                                .right = {0},
                                .edits = {{EditOp::Equal, left(u"Ministers"), right(u"ministers")},
                                          {EditOp::Insert, {10, 10}, right(u"quietly")},
                                          {EditOp::Replace, left(u"met"), right(u"gathered")},
                                          {EditOp::Move, left(u"in Oslo"), right(u"In Oslo")},
                                          {EditOp::Equal, {21, 22}, {34, 35}}}}});
    }

    const std::vector<HandMadeSentence> leftSentences = {u"Ministers met in Oslo."};
    const std::vector<HandMadeSentence> rightSentences = {u"In Oslo ministers quietly gathered."};
    Comparison comparison;
};

TEST_F(WordMarks, GivenAWordScript_WhenTheLeftSideIsMarked_ThenReplacedAndMovedWordsStandOut) {
    const std::vector<TextRun> expected = {{{0, 10}, WordMark::Plain},
                                           {{10, 13}, WordMark::Changed},
                                           {{13, 14}, WordMark::Plain},
                                           {{14, 21}, WordMark::Moved},
                                           {{21, 22}, WordMark::Plain}};
    EXPECT_EQ(markedRuns(comparison, Side::Left, 0, std::vector<std::size_t>{0}), expected);
}

TEST_F(WordMarks,
       GivenChangedNeighbours_WhenTheRightSideIsMarked_ThenTheSpaceBetweenThemIsMarkedToo) {
    const std::vector<TextRun> expected = {{{0, 7}, WordMark::Moved},
                                           {{7, 18}, WordMark::Plain},
                                           {{18, 34}, WordMark::Changed},
                                           {{34, 35}, WordMark::Plain}};
    EXPECT_EQ(markedRuns(comparison, Side::Right, 0, std::vector<std::size_t>{0}), expected);
}

TEST_F(WordMarks, GivenNoLinks_WhenASentenceIsMarked_ThenItIsOnePlainRun) {
    const std::vector<TextRun> expected = {{{0, 22}, WordMark::Plain}};
    EXPECT_EQ(markedRuns(comparison, Side::Left, 0, {}), expected);
}

TEST(WordMarksOfGroups, GivenAnEditAcrossTwoSentences_WhenEachIsMarked_ThenItGetsItsPart) {
    const Comparison comparison =
        handMade({u"He left.", u"She stayed."}, {u"Nobody knows."},
                 {{.left = {0, 1}, .right = {0}, .edits = {{EditOp::Replace, {3, 12}, {0, 12}}}}});
    const std::vector<std::size_t> links = {0};

    const std::vector<TextRun> first = {
        {{0, 3}, WordMark::Plain}, {{3, 7}, WordMark::Changed}, {{7, 8}, WordMark::Plain}};
    const std::vector<TextRun> second = {{{9, 12}, WordMark::Changed}, {{12, 20}, WordMark::Plain}};
    EXPECT_EQ(markedRuns(comparison, Side::Left, 0, links), first);
    EXPECT_EQ(markedRuns(comparison, Side::Left, 1, links), second);
}

TEST(WordMarksOfGroups, GivenChangedPunctuation_WhenItIsAlone_ThenItIsPlain) {
    const Comparison comparison = handMade({u"“No,” he said."}, {u"No."},
                                           {{.left = {0},
                                             .right = {0},
                                             .edits = {{EditOp::Delete, {0, 1}, {0, 0}},
                                                       {EditOp::Equal, {1, 3}, {0, 2}},
                                                       {EditOp::Delete, {3, 13}, {2, 2}},
                                                       {EditOp::Equal, {13, 14}, {2, 3}}}}});
    const std::vector<TextRun> expected = {
        {{0, 6}, WordMark::Plain}, {{6, 13}, WordMark::Changed}, {{13, 14}, WordMark::Plain}};
    EXPECT_EQ(markedRuns(comparison, Side::Left, 0, std::vector<std::size_t>{0}), expected);
}

TEST(WordMarksOfGroups, GivenTwoLinksOfASentence_WhenAWordIsTheSameInOne_ThenItIsPlain) {
    const Comparison comparison = handMade(
        {u"Oslo talks failed."}, {u"Oslo talks.", u"They failed."},
        {{.left = {0},
          .right = {0},
          .edits = {{EditOp::Equal, {0, 10}, {0, 10}}, {EditOp::Delete, {11, 17}, {10, 10}}}},
         {.left = {0},
          .right = {1},
          .edits = {{EditOp::Replace, {0, 10}, {12, 16}}, {EditOp::Move, {11, 17}, {17, 23}}}}});

    const std::vector<TextRun> expected = {
        {{0, 11}, WordMark::Plain}, {{11, 17}, WordMark::Moved}, {{17, 18}, WordMark::Plain}};
    EXPECT_EQ(markedRuns(comparison, Side::Left, 0, std::vector<std::size_t>{0, 1}), expected);
}

} // namespace
} // namespace wireside
