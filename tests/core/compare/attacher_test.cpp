// SPDX-License-Identifier: GPL-3.0-or-later
//
// What attachNeighbours() does with groups of one pair each.
#include "core/compare/attacher.h"

#include "tests/core/compare/reports.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;
using Groups = std::vector<SentenceGroup>;

constexpr const char16_t* first = u"Kelmarra closed four gates of the Hadrun dam in February.";
constexpr const char16_t* second = u"Crowds in Savreny chanted against the ministry.";
constexpr const char16_t* whole = u"Kelmarra closed four gates of the Hadrun dam in February, and "
                                  u"crowds in Savreny chanted against the ministry.";
constexpr const char16_t* unrelated = u"A bakery opened on Harbour Street.";

Groups attached(const Sentences& left, const Sentences& right, Groups groups) {
    attachNeighbours(groups, collectTerms(*reportOf(left), *reportOf(right)));
    return groups;
}

TEST(Attacher, GivenASplitSentence_ThenBothPartsJoinItsGroup) {
    EXPECT_EQ(attached({unrelated, whole}, {first, second, unrelated}, {{{1}, {0}, 0.9}}),
              (Groups{{{1}, {0, 1}, 0.9}}));
}

TEST(Attacher, GivenAMergedSentence_ThenBothPartsJoinItsGroup) {
    EXPECT_EQ(attached({unrelated, first, second}, {whole}, {{{2}, {0}, 0.9}}),
              (Groups{{{1, 2}, {0}, 0.9}}));
}

TEST(Attacher, GivenThreeParts_ThenAllJoin) {
    const std::u16string third = u"Haldorn called for patience at breakfast.";
    const std::u16string all =
        std::u16string(whole) + u" while Haldorn called for patience at breakfast";
    EXPECT_EQ(attached({all}, {first, second, third}, {{{0}, {1}, 0.9}}),
              (Groups{{{0}, {0, 1, 2}, 0.9}}));
}

TEST(Attacher, GivenAnUnrelatedNeighbour_ThenItStaysOut) {
    EXPECT_EQ(attached({first}, {unrelated, first, second}, {{{0}, {1}, 0.9}}),
              (Groups{{{0}, {1}, 0.9}}));
}

TEST(Attacher, GivenAPartThatIsNotBesideTheGroup_ThenItStaysOut) {
    EXPECT_EQ(attached({whole}, {first, unrelated, second}, {{{0}, {0}, 0.9}}),
              (Groups{{{0}, {0}, 0.9}}));
}

TEST(Attacher, GivenAPartThatIsLinkedElsewhere_ThenItStaysThere) {
    const Groups groups{{{0}, {0}, 0.9}, {{1}, {1}, 0.9}};
    EXPECT_EQ(attached({whole, second}, {first, second}, groups), groups);
}

TEST(Attacher, GivenACaptionBesideTheGroup_ThenItStaysOut) {
    const std::u16string caption =
        u"Crowds in Savreny chant against the ministry. Photograph: Ann Ode";
    EXPECT_EQ(attached({whole, unrelated}, {first, caption, unrelated}, {{{0}, {0}, 0.9}}),
              (Groups{{{0}, {0}, 0.9}}));
}

// 2:2 would be two sentences that merely stand side by side.
TEST(Attacher, GivenAGroupThatHasGrownOnOneSide_ThenItDoesNotGrowOnTheOther) {
    const Groups groups = attached({whole, whole}, {first, second}, {{{0}, {0}, 0.9}});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_TRUE(groups[0].left.size() == 1 || groups[0].right.size() == 1);
}

TEST(Attacher, GivenWordsThatThePartnerHasOnce_ThenTheyAreNotUsedTwice) {
    EXPECT_EQ(attached({second}, {second, u"Crowds chanted."}, {{{0}, {0}, 0.9}}),
              (Groups{{{0}, {0}, 0.9}}));
}

// A copy is a copy, whether or not the other report says the same once more.
TEST(Attacher, GivenACopyThatIsRepeated_ThenItIsStillSharedWithOne) {
    const Comparison comparison =
        compared(reportOf(Sentences{first, unrelated}), reportOf(Sentences{first, first, second}));
    ASSERT_EQ(comparison.links.size(), 1U);
    EXPECT_EQ(name(comparison.links[0].kind), "shared");
}

TEST(Attacher, GivenNoGroups_ThenNothingHappens) {
    EXPECT_TRUE(attached({first}, {second}, {}).empty());
}

} // namespace
} // namespace wireside
