// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/group_terms.h"

#include "tests/core/compare/reports.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;
using Indices = std::vector<std::size_t>;

const Sentences whole{u"Kelmarra shut four gates of the Hadrun dam and crowds marched in Savreny."};
const Sentences parts{u"Kelmarra closed four gates of the dam.", u"Crowds marched in Savreny."};

SentenceTerms termsOfBoth(const Sentences& left, const Sentences& right) {
    return collectTerms(*reportOf(left), *reportOf(right));
}

TEST(GroupTerms, GivenASplitSentence_ThenItsDiceIsThatOfTheHeadersExample) {
    const SentenceTerms terms = termsOfBoth(whole, parts);
    const GroupTerms one = termsOf(terms.left, {0});
    EXPECT_NEAR(diceOf(one, termsOf(terms.right, {0}), terms.weights), 0.62, 0.005);
    EXPECT_NEAR(diceOf(one, termsOf(terms.right, {0, 1}), terms.weights), 0.84, 0.005);
}

TEST(GroupTerms, GivenOneSentence_ThenTheyAreItsOwn) {
    const SentenceTerms terms = termsOfBoth(whole, parts);
    const GroupTerms group = termsOf(terms.right, {1});
    EXPECT_TRUE(std::ranges::equal(group.bag, terms.right.bag(1)));
    EXPECT_TRUE(std::ranges::equal(group.words, terms.right.words(1)));
    EXPECT_EQ(group.mass, terms.right.mass[1]);
}

TEST(GroupTerms, GivenSentencesWithTheSameWord_ThenTheBagHasItOnceAndCountsBoth) {
    const SentenceTerms terms =
        termsOfBoth({u"The dam broke.", u"The dams of Kelmarra leak."}, parts);
    const GroupTerms group = termsOf(terms.left, {0, 1});
    EXPECT_TRUE(std::ranges::is_sorted(group.bag, std::less_equal{}, &Term::stem));
    const std::uint32_t dam = terms.left.tokenStem[1];
    const auto found = std::ranges::find(group.bag, dam, &Term::stem);
    ASSERT_NE(found, group.bag.end());
    EXPECT_EQ(found->count, 2U);
    EXPECT_DOUBLE_EQ(group.mass, terms.left.mass[0] + terms.left.mass[1]);
    EXPECT_EQ(group.words.size(), terms.left.words(0).size() + terms.left.words(1).size());
}

TEST(GroupTerms, GivenNoSentences_ThenTheyAreEmptyAndLikeNothing) {
    const SentenceTerms terms = termsOfBoth(whole, parts);
    const GroupTerms none = termsOf(terms.left, {});
    const GroupTerms some = termsOf(terms.right, {0});
    CommonSubsequence subsequence(terms.forms);
    EXPECT_EQ(none, GroupTerms{});
    EXPECT_EQ(diceOf(none, some, terms.weights), 0);
    EXPECT_EQ(diceOf(none, none, terms.weights), 0);
    EXPECT_EQ(orderOf(none, some, subsequence), 0);
    EXPECT_EQ(orderOf(some, none, subsequence), 0);
}

TEST(GroupTerms, GivenTheSameSentencesOnBothSides_ThenDiceAndOrderAreOne) {
    const SentenceTerms terms = termsOfBoth(parts, parts);
    const Indices both{0, 1};
    const GroupTerms left = termsOf(terms.left, both);
    const GroupTerms right = termsOf(terms.right, both);
    CommonSubsequence subsequence(terms.forms);
    EXPECT_DOUBLE_EQ(diceOf(left, right, terms.weights), 1);
    EXPECT_EQ(orderOf(left, right, subsequence), 1);
}

TEST(GroupTerms, GivenSentencesInAnotherOrder_ThenOnlyTheirOrderSuffers) {
    const SentenceTerms terms = termsOfBoth(parts, {parts[1], parts[0]});
    const GroupTerms left = termsOf(terms.left, {0, 1});
    const GroupTerms right = termsOf(terms.right, {0, 1});
    CommonSubsequence subsequence(terms.forms);
    EXPECT_DOUBLE_EQ(diceOf(left, right, terms.weights), 1);
    EXPECT_DOUBLE_EQ(orderOf(left, right, subsequence), 2.0 * 7 / (11 + 11));
}

TEST(GroupTerms, GivenSidesThatAreSwapped_ThenDiceAndOrderAreTheSame) {
    const SentenceTerms terms = termsOfBoth(whole, parts);
    const GroupTerms left = termsOf(terms.left, {0});
    const GroupTerms right = termsOf(terms.right, {0, 1});
    CommonSubsequence subsequence(terms.forms);
    EXPECT_DOUBLE_EQ(diceOf(left, right, terms.weights), diceOf(right, left, terms.weights));
    EXPECT_EQ(orderOf(left, right, subsequence), orderOf(right, left, subsequence));
}

} // namespace
} // namespace wireside
