// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sentence_marks.h"

#include "tests/ui/report/hand_made_comparison.h"

#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;

// Left: a headline, a shared, a reworded and a unique sentence.
Comparison fourSentences() {
    return handMade(
        {{u"Port opens", Role::Headline}, u"Ships came in.", u"Crews cheered.", u"It rained."},
        {u"Ships came in.", u"The crews were glad."},
        {{.left = {1}, .right = {0}, .kind = MatchKind::Shared},
         {.left = {2}, .right = {1}, .kind = MatchKind::Reworded}});
}

TEST(SentenceMarks, GivenAComparison_WhenMarked_ThenEachSentenceHasItsKindAndNumber) {
    const Comparison comparison = fourSentences();
    const PaneText paneText(comparison.left->text);

    const auto marks = sentenceMarks(comparison, Side::Left, paneText);

    ASSERT_EQ(marks.size(), 4U);
    EXPECT_EQ(marks[1].kind, SentenceKind::Shared);
    EXPECT_EQ(numberOf(marks[1]), QStringLiteral("1"));
    EXPECT_EQ(marks[2].kind, SentenceKind::Reworded);
    EXPECT_EQ(numberOf(marks[2]), QStringLiteral("2"));
    EXPECT_EQ(marks[3].kind, SentenceKind::Unique);
    EXPECT_TRUE(numberOf(marks[3]).isEmpty());
}

TEST(SentenceMarks, GivenAHeadlineWithoutPartner_WhenMarked_ThenItIsFurnitureAndNotUnique) {
    const Comparison comparison = fourSentences();

    const auto marks = sentenceMarks(comparison, Side::Left, PaneText(comparison.left->text));

    EXPECT_TRUE(marks[0].furniture);
    EXPECT_EQ(marks[0].kind, std::nullopt);
}

TEST(SentenceMarks, GivenAHeadlineWithAPartner_WhenMarked_ThenItHasThePartnersKind) {
    const Comparison comparison =
        handMade({{u"Port opens", Role::Headline}}, {{u"Port opens", Role::Headline}},
                 {{.left = {0}, .right = {0}, .kind = MatchKind::Shared}});

    const auto marks = sentenceMarks(comparison, Side::Left, PaneText(comparison.left->text));

    EXPECT_TRUE(marks[0].furniture);
    EXPECT_EQ(marks[0].kind, SentenceKind::Shared);
}

TEST(SentenceMarks, GivenASentenceOnTwoLinks_WhenMarked_ThenBothNumbersAreShown) {
    const Comparison comparison =
        handMade({u"Ships came in and crews cheered."}, {u"Ships came in.", u"Crews cheered."},
                 {{.left = {0}, .right = {0}}, {.left = {0}, .right = {1}}});

    const auto marks = sentenceMarks(comparison, Side::Left, PaneText(comparison.left->text));

    EXPECT_THAT(marks[0].links, ElementsAre(MarkedLink{.link = 0}, MarkedLink{.link = 1}));
    EXPECT_TRUE(isOn(marks[0], 1));
    EXPECT_FALSE(isOn(marks[0], 2));
    EXPECT_EQ(numberOf(marks[0]), QStringLiteral("1, 2"));
}

TEST(SentenceMarks, GivenALinkByHand_WhenMarked_ThenItsNumberHasAStar) {
    const Comparison comparison = handMade({u"Ships came in."}, {u"Grain came."},
                                           {{.left = {0}, .right = {0}, .byHand = true}});

    const auto marks = sentenceMarks(comparison, Side::Left, PaneText(comparison.left->text));

    EXPECT_EQ(numberOf(marks[0]), QStringLiteral("1*"));
}

TEST(SentenceMarks, GivenAReportThatIsNotCompared_WhenMarked_ThenNoSentenceIsCalledUnique) {
    const Comparison comparison = fourSentences();

    const auto marks = sentenceMarks(*comparison.left, PaneText(comparison.left->text));

    for (const SentenceMark& mark : marks) EXPECT_EQ(mark.kind, std::nullopt);
}

TEST(SentenceMarks, GivenPositions_WhenLookedUp_ThenTheSentenceAtThemIsFound) {
    const std::vector<SentenceMark> marks{
        {.begin = 0, .end = 5}, {.begin = 6, .end = 9}, {.begin = 9, .end = 12}};

    EXPECT_EQ(markAt(marks, 0), 0U);
    EXPECT_EQ(markAt(marks, 4), 0U);
    EXPECT_EQ(markAt(marks, 5), std::nullopt); // the space between
    EXPECT_EQ(markAt(marks, 8), 1U);
    EXPECT_EQ(markAt(marks, 9), 2U);
    EXPECT_EQ(markAt(marks, 12), std::nullopt);
    EXPECT_EQ(marksWithin(marks, 5, 6), (MarkRange{1, 1}));
    EXPECT_EQ(marksWithin(marks, 4, 7), (MarkRange{0, 2}));
    EXPECT_EQ(marksWithin({}, 0, 100), (MarkRange{0, 0}));
}

using Places = std::vector<std::pair<int, int>>;

Places placesAfter(int position, int removed, int added) {
    std::vector<SentenceMark> marks{
        {.begin = 0, .end = 10}, {.begin = 11, .end = 20}, {.begin = 21, .end = 30}};
    moveMarks(marks, position, removed, added);
    Places places;
    for (const SentenceMark& mark : marks) places.emplace_back(mark.begin, mark.end);
    return places;
}

TEST(MoveMarks, GivenAnEditInsideASentence_WhenMoved_ThenItGrowsOrShrinksAndThoseBehindFollow) {
    EXPECT_EQ(placesAfter(15, 0, 3), (Places{{0, 10}, {11, 23}, {24, 33}}));
    EXPECT_EQ(placesAfter(15, 2, 0), (Places{{0, 10}, {11, 18}, {19, 28}}));
    EXPECT_EQ(placesAfter(0, 4, 1), (Places{{0, 7}, {8, 17}, {18, 27}}));
}

TEST(MoveMarks, GivenTextAddedBetweenSentences_WhenMoved_ThenItIsInNone) {
    EXPECT_EQ(placesAfter(10, 0, 5), (Places{{0, 10}, {16, 25}, {26, 35}}));
    EXPECT_EQ(placesAfter(11, 0, 5), (Places{{0, 10}, {16, 25}, {26, 35}}));
    EXPECT_EQ(placesAfter(30, 0, 5), (Places{{0, 10}, {11, 20}, {21, 30}}));
}

TEST(MoveMarks, GivenARemovalOverSentences_WhenMoved_ThenTheirRestsStayAndWholeOnesAreEmpty) {
    EXPECT_EQ(placesAfter(5, 20, 0), (Places{{0, 5}, {5, 5}, {5, 10}}));
    EXPECT_EQ(placesAfter(5, 20, 2), (Places{{0, 5}, {7, 7}, {7, 12}}));
    EXPECT_EQ(placesAfter(0, 30, 1), (Places{{1, 1}, {1, 1}, {1, 1}}));
}

TEST(SharedMarks, GivenMarksThatTwoHold_WhenOneMovesHis_ThenTheOthersStay) {
    SharedMarks mine(std::vector<SentenceMark>{{.begin = 0, .end = 10}, {.begin = 11, .end = 20}});
    const SharedMarks others = mine;
    EXPECT_EQ(&*mine, &*others) << "no copy so far";

    mine.move(0, 0, 5);

    EXPECT_EQ((*mine)[1].begin, 16);
    EXPECT_EQ((*others)[1].begin, 11);
}

TEST(PlainMarks, GivenMarksOfAComparison_WhenItGoes_ThenPlacesAndRolesStay) {
    const std::vector<SentenceMark> marks = plainMarks({{.begin = 2,
                                                         .end = 5,
                                                         .kind = SentenceKind::Shared,
                                                         .furniture = true,
                                                         .links = {{.link = 1}}}});

    EXPECT_EQ(marks, (std::vector<SentenceMark>{{.begin = 2, .end = 5, .furniture = true}}));
}

} // namespace
} // namespace wireside
