// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/lone_texts.h"

#include "tests/core/compare/reports.h"

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;
using Indices = std::vector<std::size_t>;

const Sentences gates{u"Kelmarra shut four gates of the Hadrun dam in February."};
const Sentences reworded{u"In February four gates of the Hadrun dam were closed by Kelmarra."};
const Sentences inTwo{u"In February Kelmarra acted.", u"Four gates of the Hadrun dam were closed."};
const Sentences bakery{u"A bakery opened on Harbour Street."};

std::optional<SentenceGroup> linked(const Sentences& left, const Sentences& right,
                                    double leastProbability = 0.15) {
    const Report a = reportOf(left);
    const Report b = reportOf(right);
    return linkLoneTexts(*a, *b, collectTerms(*a, *b), leastProbability);
}

double probabilityOf(const Sentences& left, const Sentences& right) {
    const auto group = linked(left, right, 0);
    return group ? group->probability : -1;
}

bool lone(const Report& left, const Report& right) {
    return areLoneTexts(collectTerms(*left, *right));
}

TEST(LoneTexts, GivenOneSentenceAgainstAFew_ThenTheyAre) {
    const Report one = reportOf(gates);
    EXPECT_TRUE(lone(one, reportOf(bakery)));
    EXPECT_TRUE(lone(one, reportOf(Sentences(4, u"It rained."))));
    EXPECT_TRUE(lone(reportOf(Sentences(4, u"It rained.")), one));
}

TEST(LoneTexts, GivenReports_ThenTheyAreNot) {
    EXPECT_FALSE(lone(reportOf(gates), reportOf(Sentences(5, u"It rained."))));
    EXPECT_FALSE(lone(reportOf(inTwo), reportOf(inTwo)));
    EXPECT_FALSE(lone(reportOf(Sentences{}), reportOf(gates)));
    EXPECT_FALSE(lone(reportOf(Sentences{}), reportOf(Sentences{})));
    EXPECT_FALSE(linked(gates, Sentences(5, gates[0])));
}

TEST(LoneTexts, GivenACaptionAndASentence_ThenTheyAreNot) {
    SentenceTerms terms = collectTerms(*reportOf(gates), *reportOf(reworded));
    ASSERT_TRUE(areLoneTexts(terms));
    terms.right.family.front() = RoleFamily::Caption;
    EXPECT_FALSE(areLoneTexts(terms));
}

TEST(LoneTexts, GivenAnActiveSentenceMadePassive_ThenItIsTheSameReworded) {
    const auto group = linked(gates, reworded);
    ASSERT_TRUE(group);
    EXPECT_EQ(group->left, Indices{0});
    EXPECT_EQ(group->right, Indices{0});
    EXPECT_GT(group->probability, 0.9);
}

TEST(LoneTexts, GivenASplitSentence_ThenAllPartsAreInTheGroup) {
    const auto group = linked(gates, inTwo);
    ASSERT_TRUE(group);
    EXPECT_EQ(group->right, (Indices{0, 1}));
}

TEST(LoneTexts, GivenASentenceThatWasAdded_ThenItIsNotInTheGroup) {
    for (const Sentences& text : {reworded, gates}) {
        const Sentences longer{u"Rain fell on Savreny.", text[0], bakery[0]};
        const auto group = linked(gates, longer);
        ASSERT_TRUE(group);
        EXPECT_EQ(group->right, Indices{1});
        const auto mirrored = linked(longer, gates);
        ASSERT_TRUE(mirrored);
        EXPECT_EQ(mirrored->left, Indices{1});
    }
}

TEST(LoneTexts, GivenTheSameSentenceAmongOthers_ThenItIsAPairOfItsOwn) {
    const auto group = linked(gates, {gates[0], reworded[0]});
    ASSERT_TRUE(group);
    EXPECT_EQ(group->right, Indices{0});
    EXPECT_EQ(group->probability, 1);
}

TEST(LoneTexts, GivenNothingInCommon_ThenTheyDoNotBelongTogether) {
    EXPECT_FALSE(linked(gates, bakery));
    EXPECT_FALSE(linked({u"Ferries were cancelled at noon."}, {u"Librarians found old maps."}));
}

TEST(LoneTexts, GivenExclamationsWithNothingInCommon_ThenTheyDoNotBelongTogether) {
    EXPECT_FALSE(linked({u"Indeed!"}, {u"How true!"}));
}

// What all English sentences have in common says nothing.
TEST(LoneTexts, GivenFunctionWordsInCommonOnly_ThenTheyDoNotBelongTogether) {
    EXPECT_FALSE(
        linked({u"The minister said that the talks would go on until the end of the week."},
               {u"It was one of the last bakeries in the old town that still had an oven."}));
}

TEST(LoneTexts, GivenTheSameWords_ThenItIsCertain) {
    EXPECT_EQ(probabilityOf(gates, gates), 1);
    EXPECT_EQ(probabilityOf({u"It rained."}, {u"IT RAINED!"}), 1);
}

TEST(LoneTexts, GivenTextsOfMarks_ThenOnlyTheSameMarksBelongTogether) {
    EXPECT_EQ(probabilityOf({u"* * *"}, {u"* * *"}), 1);
    EXPECT_EQ(probabilityOf({u"* * *"}, {u"- - -"}), 0);
    EXPECT_FALSE(linked({u"* * *"}, bakery));
}

TEST(LoneTexts, GivenAStricterDial_ThenADoubtfulPairIsLeftOut) {
    const double p = probabilityOf(gates, reworded);
    EXPECT_TRUE(linked(gates, reworded, p));
    EXPECT_FALSE(linked(gates, reworded, p + 1e-6));
}

TEST(LoneTexts, GivenSidesThatAreSwapped_ThenTheProbabilityIsTheSame) {
    EXPECT_NEAR(probabilityOf(gates, reworded), probabilityOf(reworded, gates), 1e-9);
    EXPECT_NEAR(probabilityOf(gates, inTwo), probabilityOf(inTwo, gates), 1e-9);
    EXPECT_NEAR(probabilityOf(gates, bakery), probabilityOf(bakery, gates), 1e-9);
}

} // namespace
} // namespace wireside
