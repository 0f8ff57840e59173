// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/sentence_terms.h"

#include "tests/core/compare/reports.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

SentenceTerms termsOf(std::u16string left, std::u16string right) {
    return collectTerms(*reportOf(std::move(left)), *reportOf(std::move(right)));
}

TEST(SentenceTerms, GivenASentence_ThenItsBagIsSortedAndCountsEachStemOnce) {
    const SentenceTerms terms = termsOf(u"The river rose and the rivers rose.", u"It fell.");
    const Bag bag = terms.left.bag(0);
    EXPECT_TRUE(std::ranges::is_sorted(bag, std::less_equal{}, &Term::stem));
    std::vector<std::uint32_t> counts;
    for (const Term& term : bag) counts.push_back(term.count);
    std::ranges::sort(counts);
    EXPECT_EQ(counts, (std::vector<std::uint32_t>{1, 2, 2, 2})); // and; the, river, rise
}

TEST(SentenceTerms, GivenTitlesAndMarks_ThenTheyNeverWeigh) {
    const SentenceTerms terms =
        termsOf(u"Mr. Ode left, \u201Cof course\u201D!", u"Ode left of course");
    EXPECT_EQ(terms.left.bag(0).size(), 4U);
    EXPECT_DOUBLE_EQ(terms.left.mass[0], terms.right.mass[0]);
}

TEST(SentenceTerms, GivenTheSameWords_ThenBothSidesNumberThemAlike) {
    const SentenceTerms terms = termsOf(u"Boats sank. The river rose.", u"The rivers rise.");
    const Bag left = terms.left.bag(1);
    const Bag right = terms.right.bag(0);
    EXPECT_TRUE(std::ranges::equal(left, right));
    EXPECT_DOUBLE_EQ(matchedMass(left, right, terms.weights), terms.right.mass[0]);
}

TEST(SentenceTerms, GivenTheSameFormsInOrder_ThenTheHashIsEqual) {
    const SentenceTerms terms = termsOf(u"The river rose. Mrs. Ode's neighbour left.",
                                        u"THE RIVER ROSE! Ode's neighbor left. Rose the river.");
    EXPECT_EQ(terms.left.hash[0], terms.right.hash[0]);
    EXPECT_EQ(terms.left.hash[1], terms.right.hash[1]);
    EXPECT_NE(terms.left.hash[0], terms.right.hash[2]);
}

TEST(SentenceTerms, GivenASentenceOfMarks_ThenItHasNoMassAndIsKnownByItsMarks) {
    const SentenceTerms terms =
        termsOf(u"It rained.\n\n* * *\n\nIt stopped.", u"- - -\n\n* * *\n\nMr.");
    EXPECT_EQ(terms.left.mass[1], 0);
    EXPECT_TRUE(terms.left.bag(1).empty() && terms.left.words(1).empty());
    EXPECT_EQ(terms.left.hash[1], terms.right.hash[1]);
    EXPECT_NE(terms.left.hash[1], terms.right.hash[0]);
    EXPECT_NE(terms.left.hash[1], terms.right.hash[2]);
}

TEST(SentenceTerms, GivenASentence_ThenItsWordsAreInOrderWithoutTitlesAndMarks) {
    const SentenceTerms terms = termsOf(u"Mr. Ode's river rose, rose.", u"Ode river rose rose");
    EXPECT_TRUE(std::ranges::equal(terms.left.words(0), terms.right.words(0)));
    EXPECT_EQ(terms.left.words(0).size(), 4U);
}

TEST(SentenceTerms, GivenFunctionWords_ThenTheyAreMarked) {
    const SentenceTerms terms = termsOf(u"the river", u"");
    ASSERT_EQ(terms.left.tokenStem.size(), 2U);
    EXPECT_TRUE(terms.isFunctionWord[terms.left.tokenStem[0]]);
    EXPECT_FALSE(terms.isFunctionWord[terms.left.tokenStem[1]]);
}

TEST(SentenceTerms, GivenOneEmptyReport_ThenTheOtherIsStillCounted) {
    const SentenceTerms terms = termsOf(u"", u"It rained all night.");
    EXPECT_EQ(terms.left.sentences(), 0U);
    EXPECT_EQ(terms.right.sentences(), 1U);
    EXPECT_GT(terms.right.mass[0], 0);
}

TEST(MatchedMass, GivenCountsThatDiffer_ThenTheSmallerCounts) {
    const std::vector<Term> left{{0, 3}, {2, 1}, {5, 2}};
    const std::vector<Term> right{{0, 1}, {1, 4}, {5, 7}};
    const std::vector<double> weights{10, 100, 1000, 0, 0, 1};
    EXPECT_DOUBLE_EQ(matchedMass(left, right, weights), 12);
    EXPECT_DOUBLE_EQ(matchedMass({}, right, weights), 0);
}

TEST(RoleFamilies, GivenRunningText_ThenHeadlinesAndBodyMayBeLinked) {
    EXPECT_EQ(familyOf(Role::Headline), familyOf(Role::Body));
    EXPECT_EQ(familyOf(Role::Heading), familyOf(Role::Body));
    for (const Role role :
         {Role::Dateline, Role::Byline, Role::Caption, Role::Credit, Role::Notice})
        EXPECT_NE(familyOf(role), familyOf(Role::Body));
}

} // namespace
} // namespace wireside
