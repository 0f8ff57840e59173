// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/judgement.h"

#include "tests/core/compare/reports.h"

#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Sentences at [0, 9), [11, 20) and [22, 31).
Report threeSentences() {
    return reportOf(std::vector<std::u16string>{u"It rains.", u"It snows.", u"It hails."});
}

std::vector<Judgement> leftShifted(TextSpan left, const TextShift& change) {
    return shifted({{Verdict::Linked, left, {70, 80}}}, Side::Left, change);
}

std::vector<Judgement> withLeft(TextSpan left) { return {{Verdict::Linked, left, {70, 80}}}; }

TEST(SentencesTouched, GivenSpansInsideAndAcrossSentences_ThenThoseTheyOverlapAreNamed) {
    const Report report = threeSentences();

    EXPECT_EQ(sentencesTouched(*report, {0, 9}), (SentenceRange{0, 1}));
    EXPECT_EQ(sentencesTouched(*report, {4, 12}), (SentenceRange{0, 2}));
    EXPECT_EQ(sentencesTouched(*report, {9, 31}), (SentenceRange{1, 3}));
}

TEST(SentencesTouched, GivenNoTextOrNoneOfTheReport_ThenNoneIs) {
    const Report report = threeSentences();

    EXPECT_TRUE(sentencesTouched(*report, {4, 4}).empty());
    EXPECT_TRUE(sentencesTouched(*report, {9, 11}).empty());
    EXPECT_TRUE(sentencesTouched(*report, {31, 99}).empty());
    EXPECT_TRUE(sentencesTouched(*report, {12, 3}).empty());
}

TEST(ExtentOfSentences, GivenSome_ThenItReachesFromTheFirstToTheLast) {
    EXPECT_EQ(extentOf(*threeSentences(), {1, 3}), (TextSpan{11, 31}));
}

TEST(ShiftedJudgements, GivenAChangeBeforeThem_ThenTheyMove) {
    EXPECT_EQ(leftShifted({20, 30}, {.position = 3, .added = 6}), withLeft({26, 36}));
    EXPECT_EQ(leftShifted({20, 30}, {.position = 3, .removed = 5}), withLeft({15, 25}));
    EXPECT_EQ(leftShifted({20, 30}, {.position = 20, .added = 2}), withLeft({22, 32}));
}

TEST(ShiftedJudgements, GivenAChangeBehindThem_ThenTheyStay) {
    EXPECT_EQ(leftShifted({20, 30}, {.position = 30, .removed = 4, .added = 1}),
              withLeft({20, 30}));
}

TEST(ShiftedJudgements, GivenAChangeInsideThem_ThenTheyGrowAndShrink) {
    EXPECT_EQ(leftShifted({20, 30}, {.position = 24, .removed = 2, .added = 5}),
              withLeft({20, 33}));
}

TEST(ShiftedJudgements, GivenAChangeOverAnEnd_ThenWhatIsLeftOfThemStays) {
    EXPECT_EQ(leftShifted({20, 30}, {.position = 15, .removed = 8, .added = 3}),
              withLeft({18, 25}));
    EXPECT_EQ(leftShifted({20, 30}, {.position = 27, .removed = 8, .added = 3}),
              withLeft({20, 27}));
}

TEST(ShiftedJudgements, GivenTheirWholeTextRemoved_ThenTheyAreGone) {
    EXPECT_THAT(leftShifted({20, 30}, {.position = 20, .removed = 10, .added = 4}), IsEmpty());
    EXPECT_THAT(leftShifted({20, 30}, {.position = 0, .removed = 99}), IsEmpty());
}

TEST(ShiftedJudgements, GivenAChangeOfTheOtherSide_ThenThatSideMoves) {
    const std::vector<Judgement> judgements{{Verdict::NotTheSame, {0, 9}, {0, 5}},
                                            {Verdict::Linked, {11, 20}, {6, 12}}};

    EXPECT_THAT(shifted(judgements, Side::Right, {.position = 5, .added = 10}),
                ElementsAre(judgements[0], (Judgement{Verdict::Linked, {11, 20}, {16, 22}})));
}

TEST(MirroredJudgements, GivenSome_ThenTheirSidesAreExchanged) {
    EXPECT_THAT(mirrored({{Verdict::NotTheSame, {0, 9}, {3, 5}}}),
                ElementsAre(Judgement{Verdict::NotTheSame, {3, 5}, {0, 9}}));
}

} // namespace
} // namespace wireside
