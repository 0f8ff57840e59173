// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/judging.h"

#include "core/compare/compare.h"
#include "tests/core/compare/reports.h"

#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Judgements = std::vector<Judgement>;

class JudgingTest : public testing::Test {
protected:
    [[nodiscard]] Judgements linking(Judgements before, SentenceRange left,
                                     SentenceRange right) const {
        return withLink(std::move(before), *report, left, *report, right);
    }
    [[nodiscard]] Judgement said(Verdict verdict, SentenceRange left, SentenceRange right) const {
        return {verdict, extentOf(*report, left), extentOf(*report, right)};
    }
    [[nodiscard]] Comparison comparedWith(const Judgements& judgements) const {
        return compare(report, report, {.judgements = judgements}).value();
    }

    const Report report = reportOf(std::vector<std::u16string>{
        u"Both armies will pull back from the Brask pumping station.",
        u"Kelmarra closed four gates of the Hadrun dam in February.",
        u"A bakery opened on Harbour Street.", u"Rice futures in Savreny fell on Tuesday."});
};

TEST_F(JudgingTest, GivenALinkToMake_ThenItIsTheLastWord) {
    const Judgements before{said(Verdict::NotTheSame, {0, 1}, {1, 2})};

    EXPECT_THAT(linking(before, {0, 1}, {1, 2}),
                ElementsAre(before[0], said(Verdict::Linked, {0, 1}, {1, 2})));
}

TEST_F(JudgingTest, GivenALinkThatTakesAllOfAnother_ThenTheOtherIsForgotten) {
    const Judgements before = linking(linking({}, {0, 1}, {1, 2}), {2, 4}, {3, 4});

    EXPECT_THAT(linking(before, {0, 1}, {3, 4}),
                ElementsAre(said(Verdict::Linked, {0, 1}, {3, 4})));
}

TEST_F(JudgingTest, GivenALinkThatTakesAPartOfAnother_ThenTheOtherIsKept) {
    const Judgements before = linking({}, {0, 2}, {1, 2});

    EXPECT_THAT(linking(before, {1, 2}, {3, 4}),
                ElementsAre(before[0], said(Verdict::Linked, {1, 2}, {3, 4})));
}

TEST_F(JudgingTest, GivenALinkByHand_WhenUnlinked_ThenItsJudgementIsForgotten) {
    const Judgements judgements = linking(linking({}, {0, 1}, {1, 2}), {2, 3}, {3, 4});
    const Comparison comparison = comparedWith(judgements);
    ASSERT_TRUE(comparison.links[0].byHand);

    EXPECT_THAT(withoutLink(judgements, comparison, 0), ElementsAre(judgements[1]));
}

TEST_F(JudgingTest, GivenALinkThatWasFound_WhenUnlinked_ThenItsSentencesAreNotTheSame) {
    const Comparison comparison = comparedWith({});
    ASSERT_EQ(comparison.links.size(), 4U);

    const Judgements judgements = withoutLink({}, comparison, 2);

    EXPECT_THAT(judgements, ElementsAre(said(Verdict::NotTheSame, {2, 3}, {2, 3})));
    EXPECT_EQ(comparedWith(judgements).links.size(), 3U);
}

TEST_F(JudgingTest, GivenALinkByHand_WhenToldApart_ThenItIsNoneAndIsNotFoundAgain) {
    const Judgements judgements = linking({}, {0, 1}, {0, 1});
    const Comparison comparison = comparedWith(judgements);

    const Judgements apart = withNotTheSame(judgements, comparison, 0);

    EXPECT_THAT(comparedWith(apart).linksOfLeft[0], IsEmpty());
}

TEST_F(JudgingTest, GivenALinkThatSkipsASentence_WhenToldApart_ThenTheSkippedOneIsNotMeant) {
    Comparison comparison = comparedWith({});
    comparison.links[0].left = {0, 2};

    EXPECT_THAT(withNotTheSame({}, comparison, 0),
                ElementsAre(said(Verdict::NotTheSame, {0, 1}, {0, 1}),
                            said(Verdict::NotTheSame, {2, 3}, {0, 1})));
}

} // namespace
} // namespace wireside
