// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/clause_linker.h"

#include "tests/core/compare/reports.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;
using Groups = std::vector<SentenceGroup>;
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

constexpr double sensitivity = 0.15;

constexpr const char16_t* both = u"The port reopened after a week, and ferries to the islands sail "
                                 u"again on Monday.";
constexpr const char16_t* ferries = u"On Monday the ferries to the islands will sail again.";
constexpr const char16_t* port = u"After a week the port has reopened.";
constexpr const char16_t* bakery = u"A bakery opened on Harbour Street.";
constexpr const char16_t* map = u"Librarians found a medieval map behind a radiator.";

Groups linked(const Sentences& left, const Sentences& right, Groups groups,
              double leastProbability = sensitivity) {
    const Report a = reportOf(left);
    const Report b = reportOf(right);
    const SentenceTerms terms = collectTerms(*a, *b);
    linkClauses(groups, findCandidates(terms, {}), *a, *b, terms, leastProbability);
    return groups;
}

Pairs pairsOf(const Groups& groups) {
    Pairs pairs;
    for (const SentenceGroup& group : groups) {
        EXPECT_EQ(group.left.size(), 1U);
        EXPECT_EQ(group.right.size(), 1U);
        pairs.emplace_back(group.left.at(0), group.right.at(0));
    }
    std::ranges::sort(pairs);
    return pairs;
}

TEST(ClauseLinker, GivenAClauseThatIsASentence_ThenItIsTheHeadersExample) {
    EXPECT_EQ(pairsOf(linked({both, bakery}, {ferries, map}, {})), (Pairs{{0, 0}}));
    const Comparison comparison =
        compared(reportOf(Sentences{both, bakery}), reportOf(Sentences{ferries, map}));
    ASSERT_EQ(comparison.links.size(), 1U);
    EXPECT_EQ(comparison.links[0].coverage, (Coverage{0.625, 1}));
}

TEST(ClauseLinker, GivenNothingInCommon_ThenNothingIsLinked) {
    EXPECT_TRUE(linked({both, bakery}, {map}, {}).empty());
    EXPECT_TRUE(linked({}, {}, {}).empty());
}

TEST(ClauseLinker, GivenGroups_ThenTheyStay) {
    const Groups groups{{{1}, {1}, 0.9}};
    const Groups after = linked({both, bakery}, {ferries, bakery}, groups);
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(after[0], groups[0]);
    EXPECT_GE(after[1].probability, sensitivity);
    EXPECT_LE(after[1].probability, 1);
}

TEST(ClauseLinker, GivenALongSentenceThatIsLinked_ThenItsFreeClauseMayStillBe) {
    EXPECT_EQ(pairsOf(linked({both, bakery}, {port, map, ferries}, {{{0}, {0}, 0.9}})),
              (Pairs{{0, 0}, {0, 2}}));
}

TEST(ClauseLinker, GivenAClauseThatAnotherSentenceAccountsFor_ThenItIsNotLinkedTwice) {
    EXPECT_EQ(pairsOf(linked({both, bakery}, {ferries, map, ferries}, {{{0}, {0}, 0.9}})),
              (Pairs{{0, 0}}));
}

TEST(ClauseLinker, GivenTwoSentencesThatSayTheSame_ThenOnlyTheLikelierIsLinkedWithTheClause) {
    EXPECT_EQ(pairsOf(linked({both, bakery}, {ferries, map, ferries}, {})), (Pairs{{0, 0}}));
    EXPECT_EQ(pairsOf(linked({ferries, map, ferries}, {both, bakery}, {})), (Pairs{{0, 0}}));
}

TEST(ClauseLinker, GivenTwoLongSentencesWithTheClause_ThenTheSentenceIsLinkedWithOne) {
    const std::u16string other =
        u"Schools closed early, and ferries to the islands sail on Monday.";
    EXPECT_EQ(pairsOf(linked({both, bakery, other}, {ferries, map}, {})), (Pairs{{0, 0}}));
}

TEST(ClauseLinker, GivenTwoSentencesForTwoClauses_ThenBothAreLinked) {
    EXPECT_EQ(pairsOf(linked({both, bakery}, {port, map, ferries}, {})), (Pairs{{0, 0}, {0, 2}}));
}

TEST(ClauseLinker, GivenAShortSentenceThatIsLinked_ThenItIsNotLinkedElsewhere) {
    EXPECT_EQ(pairsOf(linked({both, ferries}, {ferries, map}, {{{1}, {0}, 0.9}})), (Pairs{{1, 0}}));
}

TEST(ClauseLinker, GivenASentenceOfTheSameLength_ThenItIsLeftToTheLinker) {
    EXPECT_TRUE(linked({bakery, map}, {u"A bakery opened on Market Street."}, {}).empty());
}

TEST(ClauseLinker, GivenAStricterDial_ThenADoubtfulClauseIsLeftOut) {
    const Groups groups = linked({both, bakery}, {ferries, map}, {}, 0);
    ASSERT_FALSE(groups.empty());
    const double p = groups[0].probability;
    EXPECT_FALSE(linked({both, bakery}, {ferries, map}, {}, p).empty());
    EXPECT_TRUE(linked({both, bakery}, {ferries, map}, {}, p + 1e-6).empty());
}

TEST(ClauseLinker, GivenSidesThatAreSwapped_ThenTheLinksAreMirrored) {
    const Sentences left{both, bakery, map};
    const Sentences right{map, ferries, port};
    Pairs mirrored = pairsOf(linked(right, left, {{{0}, {2}, 0.9}}));
    for (auto& pair : mirrored) std::swap(pair.first, pair.second);
    std::ranges::sort(mirrored);
    const Pairs pairs = pairsOf(linked(left, right, {{{2}, {0}, 0.9}}));
    EXPECT_EQ(pairs, mirrored);
    EXPECT_GT(pairs.size(), 1U);
}

} // namespace
} // namespace wireside
