// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/linker.h"

#include "core/compare/evidence.h"
#include "tests/core/compare/candidate_pairs.h"
#include "tests/core/compare/reports.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Groups = std::vector<SentenceGroup>;
constexpr double sensitivity = 0.15;

TEST(LinkProbabilities, GivenAPair_ThenItsEvidenceDecides) {
    const SentenceTerms terms = sized(2, 2);
    const std::vector<Candidate> candidates{pairOf(0, 0, 0.4, 0.3), pairOf(1, 1, 0.6, 0.6)};
    const auto evidence = weighEvidence(candidates, terms);
    EXPECT_EQ(linkProbabilities(candidates, evidence),
              (std::vector{probabilityOf(evidence[0].sum()), probabilityOf(evidence[1].sum())}));
}

TEST(LinkProbabilities, GivenIdenticalSentences_ThenTheyAreNearlyCertain) {
    const std::vector<Candidate> identical{{0, 0, 0.1, 0.3, 0.3, true}};
    EXPECT_GE(linkProbabilities(identical, weighEvidence(identical, sized(1, 1)))[0], 0.99);
}

TEST(LinkPairs, GivenRivals_ThenTheLikelierPairWins) {
    const std::vector<Candidate> candidates{pairOf(0, 0, 0.5, 0.5), pairOf(0, 1, 0.7, 0.7),
                                            pairOf(1, 1, 0.6, 0.6)};
    const Groups groups = linkPairs(candidates, {0.5, 0.9, 0.8}, sensitivity, sized(2, 2));
    EXPECT_EQ(groups, (Groups{{{0}, {1}, 0.9}}));
}

TEST(LinkPairs, GivenPairsThatCross_ThenBothAreLinked) {
    const std::vector<Candidate> candidates{pairOf(0, 1, 0.5, 0.5), pairOf(1, 0, 0.7, 0.7)};
    EXPECT_EQ(linkPairs(candidates, {0.5, 0.9}, sensitivity, sized(2, 2)),
              (Groups{{{0}, {1}, 0.5}, {{1}, {0}, 0.9}}));
}

TEST(LinkPairs, GivenAnUnlikelyPair_ThenItIsNotLinked) {
    EXPECT_TRUE(linkPairs({pairOf(0, 0, 0.2, 0.2)}, {0.1499}, sensitivity, sized(1, 1)).empty());
    EXPECT_EQ(linkPairs({pairOf(0, 0, 0.2, 0.2)}, {0.15}, sensitivity, sized(1, 1)).size(), 1U);
}

TEST(LinkPairs, GivenEquallyLikelyPairs_ThenThoseOnTheDiagonalComeFirst) {
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j) candidates.push_back(pairOf(i, j, 1, 1));
    const Groups groups =
        linkPairs(candidates, std::vector<double>(9, 0.99), sensitivity, sized(3, 3));
    EXPECT_EQ(groups, (Groups{{{0}, {0}, 0.99}, {{1}, {1}, 0.99}, {{2}, {2}, 0.99}}));
}

TEST(LinkPairs, GivenNoCandidates_ThenThereAreNoGroups) {
    EXPECT_TRUE(linkPairs({}, {}, sensitivity, sized(0, 3)).empty());
}

} // namespace
} // namespace wireside
