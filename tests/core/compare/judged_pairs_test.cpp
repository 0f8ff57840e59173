// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/judged_pairs.h"

#include "tests/core/compare/reports.h"

#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Indices = std::vector<std::size_t>;

class JudgedPairsTest : public testing::Test {
protected:
    // Of sentences [first, last) on either side.
    [[nodiscard]] Judgement judgement(Verdict verdict, SentenceRange left,
                                      SentenceRange right) const {
        return {verdict, extentOf(*report, left), extentOf(*report, right)};
    }
    [[nodiscard]] Judgement linked(SentenceRange left, SentenceRange right) const {
        return judgement(Verdict::Linked, left, right);
    }
    [[nodiscard]] Judgement apart(SentenceRange left, SentenceRange right) const {
        return judgement(Verdict::NotTheSame, left, right);
    }
    [[nodiscard]] JudgedPairs judged(const std::vector<Judgement>& judgements) const {
        return {*report, *report, judgements};
    }
    static SentenceGroup byHand(Indices left, Indices right) {
        return {std::move(left), std::move(right), 1, true};
    }

    const Report report = reportOf(std::vector<std::u16string>{
        u"It rains.", u"It snows.", u"It hails.", u"It storms.", u"It thaws."});
};

TEST_F(JudgedPairsTest, GivenNoJudgement_ThenNothingIsLinkedOrApart) {
    const JudgedPairs pairs = judged({});

    EXPECT_THAT(pairs.linked(), IsEmpty());
    EXPECT_FALSE(pairs.isLinked(Side::Left, 0));
    EXPECT_FALSE(pairs.areApart(0, 0));
}

TEST_F(JudgedPairsTest, GivenALink_ThenItsSentencesAreOneGroup) {
    const JudgedPairs pairs = judged({linked({0, 2}, {3, 4})});

    EXPECT_THAT(pairs.linked(), ElementsAre(byHand({0, 1}, {3})));
    EXPECT_TRUE(pairs.isLinked(Side::Left, 1));
    EXPECT_TRUE(pairs.isLinked(Side::Right, 3));
    EXPECT_FALSE(pairs.isLinked(Side::Right, 1));
}

TEST_F(JudgedPairsTest, GivenALaterLinkOfTheSameSentence_ThenItLeavesTheEarlierOne) {
    EXPECT_THAT(judged({linked({0, 2}, {3, 4}), linked({1, 2}, {4, 5})}).linked(),
                ElementsAre(byHand({0}, {3}), byHand({1}, {4})));
    EXPECT_THAT(judged({linked({0, 1}, {3, 4}), linked({0, 1}, {4, 5})}).linked(),
                ElementsAre(byHand({0}, {4})));
}

TEST_F(JudgedPairsTest, GivenSentencesToldApart_ThenEachOfTheirPairsIs) {
    const JudgedPairs pairs = judged({apart({0, 2}, {3, 5})});

    EXPECT_TRUE(pairs.areApart(0, 3));
    EXPECT_TRUE(pairs.areApart(1, 4));
    EXPECT_FALSE(pairs.areApart(2, 3));
    EXPECT_FALSE(pairs.areApart(0, 2));
    EXPECT_FALSE(pairs.isLinked(Side::Left, 0));
}

TEST_F(JudgedPairsTest, GivenBothOfOnePair_ThenTheLastWordCounts) {
    const JudgedPairs first = judged({apart({0, 1}, {0, 1}), linked({0, 1}, {0, 1})});
    EXPECT_FALSE(first.areApart(0, 0));
    EXPECT_THAT(first.linked(), ElementsAre(byHand({0}, {0})));

    const JudgedPairs second = judged({linked({0, 1}, {0, 1}), apart({0, 1}, {0, 1})});
    EXPECT_TRUE(second.areApart(0, 0));
    EXPECT_THAT(second.linked(), IsEmpty());
    EXPECT_FALSE(second.isLinked(Side::Left, 0));
}

TEST_F(JudgedPairsTest, GivenAPartOfALinkToldApart_ThenTheRestOfItStays) {
    EXPECT_THAT(judged({linked({0, 2}, {3, 4}), apart({1, 2}, {3, 4})}).linked(),
                ElementsAre(byHand({0}, {3})));
}

TEST_F(JudgedPairsTest, GivenOnePairApartInALinkOfSeveralWithSeveral_ThenItCantStand) {
    EXPECT_THAT(judged({linked({0, 2}, {3, 5}), apart({1, 2}, {3, 4})}).linked(), IsEmpty());
}

TEST_F(JudgedPairsTest, GivenAGroupThatWasFound_WhenParted_ThenWhatIsApartLeavesIt) {
    const JudgedPairs pairs = judged({apart({1, 2}, {3, 4})});
    SentenceGroup group{{0, 1}, {3}, 0.8};
    SentenceGroup pair{{1}, {3}, 0.8};

    pairs.part(group);
    pairs.part(pair);

    EXPECT_EQ(group, (SentenceGroup{{0}, {3}, 0.8}));
    EXPECT_THAT(pair.left, IsEmpty());
}

TEST_F(JudgedPairsTest, GivenSpansThatTouchNoSentence_ThenTheJudgementSaysNothing) {
    const JudgedPairs pairs =
        judged({{Verdict::Linked, {900, 910}, {0, 9}}, {Verdict::NotTheSame, {5, 5}, {0, 9}}});

    EXPECT_THAT(pairs.linked(), IsEmpty());
    EXPECT_FALSE(pairs.areApart(0, 0));
}

} // namespace
} // namespace wireside
