// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/evidence.h"

#include "tests/core/compare/candidate_pairs.h"
#include "tests/core/compare/reports.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Candidates = std::vector<Candidate>;

constexpr double tolerance = 1e-9;

TEST(Evidence, GivenAPair_ThenItsWordsAndTheirOrderAreTakenOver) {
    const auto evidence = weighEvidence({pairOf(0, 0, 0.4, 0.3)}, sized(1, 1));
    EXPECT_EQ(evidence, (std::vector<Evidence>{{0.4, 0.3, 0, 0, 0}}));
    EXPECT_DOUBLE_EQ(evidence[0].sum(), 0.7);
}

TEST(Evidence, GivenNoCandidates_ThenThereIsNone) {
    EXPECT_TRUE(weighEvidence({}, sized(3, 0)).empty());
}

TEST(Evidence, GivenNeighboursThatAreAlike_ThenTheySpeakForThePair) {
    const auto evidence = weighEvidence(
        {pairOf(0, 0, 0.5, 0), pairOf(1, 1, 0.3, 0), pairOf(2, 2, 0.6, 0)}, sized(3, 3));
    EXPECT_NEAR(evidence[0].neighbours, 0.03, tolerance);
    EXPECT_NEAR(evidence[1].neighbours, 0.11, tolerance);
    EXPECT_NEAR(evidence[2].neighbours, 0.03, tolerance);
}

TEST(Evidence, GivenARival_ThenOnlyTheMoreAlikePairHasALead) {
    const auto far = weighEvidence({pairOf(0, 0, 0.5, 0.4), pairOf(0, 1, 0.3, 0.2)}, sized(2, 2));
    EXPECT_NEAR(far[0].lead, 0.1, tolerance);
    EXPECT_EQ(far[1].lead, 0);
    const auto near = weighEvidence({pairOf(0, 0, 0.3, 0.35), pairOf(0, 1, 0.3, 0.2)}, sized(2, 2));
    EXPECT_NEAR(near[0].lead, 0.05, tolerance);
    const auto equal = weighEvidence({pairOf(0, 0, 0.3, 0.2), pairOf(1, 0, 0.3, 0.2)}, sized(2, 2));
    EXPECT_EQ(equal[0].lead, 0);
    EXPECT_EQ(equal[1].lead, 0);
}

TEST(Evidence, GivenOneSentenceOnASide_ThenThereIsNoChoiceAndNoLead) {
    EXPECT_EQ(weighEvidence({pairOf(0, 0, 0.5, 0.4)}, sized(1, 2))[0].lead, 0);
    EXPECT_GT(weighEvidence({pairOf(0, 0, 0.5, 0.4)}, sized(2, 2))[0].lead, 0);
}

TEST(Evidence, GivenSurePairsAround_ThenThePlaceBetweenThemIsExpected) {
    const Candidates candidates{pairOf(0, 0, 0.9, 0.9), pairOf(1, 1, 0.3, 0.1),
                                pairOf(2, 2, 0.9, 0.9)};
    const auto evidence = weighEvidence(candidates, sized(3, 3));
    EXPECT_NEAR(evidence[1].place, 0.15, tolerance);
    EXPECT_EQ(evidence[0].place, 0) << "a sure pair does not vouch for itself";
}

TEST(Evidence, GivenMoreChoicesBetweenSurePairs_ThenThePlaceSaysLess) {
    const Candidates candidates{pairOf(0, 0, 0.9, 0.9), pairOf(1, 1, 0.3, 0.1),
                                pairOf(3, 3, 0.9, 0.9)};
    EXPECT_NEAR(weighEvidence(candidates, sized(4, 4))[1].place, 0.075, tolerance);
}

TEST(Evidence, GivenAPairThatCrossesSureOnes_ThenItLosesByTheirPartOfTheReport) {
    const Candidates candidates{pairOf(0, 0, 0.9, 0.9), pairOf(1, 3, 0.3, 0.1),
                                pairOf(2, 2, 0.9, 0.9)};
    EXPECT_NEAR(weighEvidence(candidates, sized(4, 5))[1].place, -0.6 * 2 / 4, tolerance);
}

TEST(Evidence, GivenSampleReports_ThenEachPartIsInItsRange) {
    for (const int right : sampleNumbers) {
        const SentenceTerms terms = collectTerms(*sampleReport(1), *sampleReport(right));
        for (const Evidence& e : weighEvidence(findCandidates(terms, {}), terms)) {
            EXPECT_TRUE(e.dice >= 0 && e.dice <= 1) << e.dice;
            EXPECT_TRUE(e.order >= 0 && e.order <= 1) << e.order;
            EXPECT_TRUE(e.neighbours >= 0 && e.neighbours <= 0.2 + tolerance) << e.neighbours;
            EXPECT_TRUE(e.lead >= 0 && e.lead <= 0.1 + tolerance) << e.lead;
            EXPECT_TRUE(e.place >= -0.6 && e.place <= 0.15) << e.place;
        }
    }
}

TEST(Evidence, GivenSampleReportsSwapped_ThenEachPairHasTheSameEvidence) {
    const auto byPlace = [](const Candidate& c) { return std::pair(c.left, c.right); };
    for (const int number : {2, 3, 4}) {
        const SentenceTerms terms = collectTerms(*sampleReport(1), *sampleReport(number));
        const SentenceTerms swappedTerms = collectTerms(*sampleReport(number), *sampleReport(1));
        const Candidates candidates = findCandidates(terms, {});
        Candidates swapped = candidates;
        for (Candidate& c : swapped) std::swap(c.left, c.right);
        std::ranges::sort(swapped, {}, byPlace);
        const auto evidence = weighEvidence(candidates, terms);
        const auto mirrored = weighEvidence(swapped, swappedTerms);
        for (std::size_t k = 0; k < candidates.size(); ++k) {
            const auto at = std::ranges::lower_bound(
                swapped, std::pair(candidates[k].right, candidates[k].left), {}, byPlace);
            EXPECT_NEAR(evidence[k].sum(),
                        mirrored[static_cast<std::size_t>(at - swapped.begin())].sum(), tolerance)
                << "1 and " << number << ": " << candidates[k].left << ", " << candidates[k].right;
        }
    }
}

TEST(ProbabilityOf, GivenTheDialsSettings_ThenTheyAreReachedAtTheFittedEvidence) {
    EXPECT_DOUBLE_EQ(probabilityOf(0.84), 0.5);
    EXPECT_NEAR(probabilityOf(0.69), 0.15, 0.01);
}

TEST(ProbabilityOf, GivenMoreEvidence_ThenItGrowsAndStaysAProbability) {
    double previous = 0;
    for (double sum = -0.6; sum <= 2.45; sum += 0.05) {
        const double p = probabilityOf(sum);
        EXPECT_GT(p, previous);
        EXPECT_LE(p, 1);
        previous = p;
    }
}

} // namespace
} // namespace wireside
