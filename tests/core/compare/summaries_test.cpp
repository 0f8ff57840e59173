// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/summaries.h"

#include "tests/core/compare/reports.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;

const Sentences summary{u"Kelmarra shut the gates of the Hadrun dam in February.",
                        u"Crowds in Savreny marched against the ministry for eleven nights.",
                        u"Rice futures lost a tenth of their value within a week."};

// Each sentence of the summary, told at length: six sentences on what it says in one.
Sentences atLength() {
    const Sentences events{u"the gates of the Hadrun dam that Kelmarra shut in February",
                           u"the crowds in Savreny that marched against the ministry",
                           u"the rice futures that lost a tenth of their value"};
    const Sentences tellers{u"A minister spoke at noon of ",  u"Engineers wrote a letter about ",
                            u"Old sailors were asked about ", u"A radio played songs about ",
                            u"Children drew pictures of ",    u"Nobody at the bakery believed in "};
    Sentences sentences;
    for (const std::u16string& event : events)
        for (const std::u16string& teller : tellers) sentences.push_back(teller + event + u".");
    return sentences;
}

SentenceTerms termsOf(const Sentences& left, const Sentences& right) {
    return collectTerms(*reportOf(left), *reportOf(right));
}

Candidate pairOf(std::size_t left, std::size_t right) { return {left, right, 30, 0.5, 0, false}; }

TEST(Summaries, GivenAFewSentencesOfALongStretch_ThenTheyAreABlockAndNoSeedIsLeft) {
    Seeds seeds{pairOf(0, 0), pairOf(1, 7), pairOf(2, 14)};
    EXPECT_EQ(takeSummaries(seeds, termsOf(summary, atLength())),
              (std::vector<PassageBlock>{{0, 2, 0, 14, 1.5}}));
    EXPECT_TRUE(seeds.empty());
}

TEST(Summaries, GivenTheSummaryOnTheRight_ThenTheBlockIsMirrored) {
    Seeds seeds{pairOf(0, 0), pairOf(7, 1), pairOf(14, 2)};
    EXPECT_EQ(takeSummaries(seeds, termsOf(atLength(), summary)),
              (std::vector<PassageBlock>{{0, 14, 0, 2, 1.5}}));
    EXPECT_TRUE(seeds.empty());
}

TEST(Summaries, GivenACopy_ThenItIsNoneAndItsSeedsStay) {
    const Seeds copy{pairOf(0, 0), pairOf(1, 1), pairOf(2, 2)};
    Seeds seeds = copy;
    EXPECT_TRUE(takeSummaries(seeds, termsOf(summary, summary)).empty());
    EXPECT_EQ(seeds, copy);
}

TEST(Summaries, GivenTwoSentencesOnly_ThenTheyAreTooFew) {
    Seeds seeds{pairOf(0, 0), pairOf(1, 7)};
    EXPECT_TRUE(takeSummaries(seeds, termsOf(summary, atLength())).empty());
    EXPECT_EQ(seeds.size(), 2U);
}

TEST(Summaries, GivenSentencesThatComeFromNowhere_ThenItIsNone) {
    const Sentences diluted{summary[0], u"Librarians found a medieval map behind a radiator.",
                            summary[1], u"Penguins learned chess from bored astronomers.",
                            summary[2]};
    Seeds seeds{pairOf(0, 0), pairOf(2, 7), pairOf(4, 14)};
    EXPECT_TRUE(takeSummaries(seeds, termsOf(diluted, atLength())).empty());
    EXPECT_EQ(seeds.size(), 3U);
}

TEST(Summaries, GivenALongStretchAboutSomethingElse_ThenItIsNone) {
    const Sentences elsewhere(18, u"Librarians found a medieval map behind a radiator in Orvane.");
    Seeds seeds{pairOf(0, 0), pairOf(1, 7), pairOf(2, 14)};
    EXPECT_TRUE(takeSummaries(seeds, termsOf(summary, elsewhere)).empty());
    EXPECT_EQ(seeds.size(), 3U);
}

TEST(Summaries, GivenNoSeeds_ThenThereIsNone) {
    Seeds seeds;
    EXPECT_TRUE(takeSummaries(seeds, termsOf(summary, {})).empty());
    EXPECT_TRUE(seeds.empty());
}

} // namespace
} // namespace wireside
