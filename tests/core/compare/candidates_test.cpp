// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/candidates.h"

#include "tests/core/compare/reports.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;

std::vector<Candidate> candidatesOf(const Sentences& left, const Sentences& right) {
    return findCandidates(collectTerms(*reportOf(left), *reportOf(right)), {});
}

const Candidate* find(const std::vector<Candidate>& candidates, std::size_t left,
                      std::size_t right) {
    const auto found = std::ranges::find_if(
        candidates, [&](const Candidate& c) { return c.left == left && c.right == right; });
    return found == candidates.end() ? nullptr : &*found;
}

// Every pair (i, i) of reports that repeat one sentence.
void expectDiagonal(std::size_t times) {
    const Sentences repeated(times, u"The river rose again overnight.");
    const std::vector<Candidate> candidates = candidatesOf(repeated, repeated);
    std::vector<bool> found(times, false);
    for (const Candidate& c : candidates)
        if (c.left == c.right && c.identical) found[c.left] = true;
    EXPECT_EQ(std::ranges::count(found, true), static_cast<std::ptrdiff_t>(times));
}

TEST(Candidates, GivenSentencesWithAContentWordInCommon_ThenTheyAreAPair) {
    const auto candidates =
        candidatesOf({u"Boats sank.", u"The dam broke."}, {u"A dam was built.", u"Nobody came."});
    ASSERT_EQ(candidates.size(), 1U);
    EXPECT_EQ(std::pair(candidates[0].left, candidates[0].right),
              (std::pair<std::size_t, std::size_t>{1, 0}));
    EXPECT_FALSE(candidates[0].identical);
    EXPECT_GT(candidates[0].dice, 0);
    EXPECT_LT(candidates[0].dice, 1);
}

TEST(Candidates, GivenFunctionWordsInCommonOnly_ThenThereIsNoPair) {
    EXPECT_TRUE(candidatesOf({u"It was on the quay."}, {u"It was in the harbour."}).empty());
}

TEST(Candidates, GivenIdenticalSentences_ThenDiceIsOne) {
    const auto candidates = candidatesOf({u"The dam broke."}, {u"THE DAM BROKE!"});
    ASSERT_EQ(candidates.size(), 1U);
    EXPECT_TRUE(candidates[0].identical);
    EXPECT_DOUBLE_EQ(candidates[0].dice, 1);
}

TEST(Candidates, GivenIdenticalSentencesOfFunctionWordsOnly_ThenTheyAreAPairToo) {
    EXPECT_EQ(candidatesOf({u"It was not so."}, {u"It was not so."}).size(), 1U);
}

TEST(Candidates, GivenSentencesWithoutWords_ThenOnlyIdenticalOnesAreAPair) {
    EXPECT_EQ(candidatesOf({u"* * *"}, {u"* * *"}).size(), 1U);
    EXPECT_TRUE(candidatesOf({u"* * *"}, {u"- - -"}).empty());
    EXPECT_EQ(candidatesOf({u"Mr."}, {u"Mr."}).size(), 1U);
}

TEST(Candidates, GivenACaptionAndABodySentence_ThenTheyAreNoPair) {
    const auto candidates = candidatesOf({u"The dam at dawn. Photograph: Ann Ode", u"It broke."},
                                         {u"It rained.", u"The dam at dawn."});
    EXPECT_EQ(find(candidates, 0, 1), nullptr);
}

// The caption of a picture stands before the story and repeats a sentence of it.
TEST(Candidates, GivenACaptionWithTheWordsOfABodySentence_ThenItDoesNotTakeItsPartner) {
    const std::u16string words = u"Crowds wait on the quay of Pell for the last ferry.";
    const std::u16string other = u"It rained all night.";
    const auto left = std::make_shared<const Document>(makeDocument(
        words + u"\n\n" + other + u"\n\n" + words, {}, {{{0, words.size()}, Role::Caption}}));
    const auto right = reportOf({words, other});
    EXPECT_NE(find(findCandidates(collectTerms(*left, *right), {}), 2, 0), nullptr);
    EXPECT_NE(find(findCandidates(collectTerms(*right, *left), {}), 0, 2), nullptr);
}

TEST(Candidates, GivenAHeadingWithTheWordsOfABodySentence_ThenTheSameRolesAreAPair) {
    const std::u16string words = u"Crowds wait on the quay of Pell for the last ferry.";
    const auto left = std::make_shared<const Document>(
        makeDocument(words + u"\n\n" + words, {}, {{{0, words.size()}, Role::Heading}}));
    const auto candidates = findCandidates(collectTerms(*left, *reportOf(words)), {});
    ASSERT_EQ(candidates.size(), 1U);
    EXPECT_EQ(candidates[0].left, 1U);
    // A heading is better than nothing.
    EXPECT_NE(find(findCandidates(collectTerms(*left, *reportOf({words, words})), {}), 0, 1),
              nullptr);
}

TEST(Candidates, GivenManyPairs_ThenTheyAreOrderedAndEachOnce) {
    const Report left = sampleReport(1);
    const Report right = sampleReport(2);
    const auto candidates = findCandidates(collectTerms(*left, *right), {});
    const auto place = [](const Candidate& c) { return std::pair(c.left, c.right); };
    EXPECT_EQ(std::ranges::adjacent_find(candidates, std::greater_equal{}, place),
              candidates.end());
    for (const Candidate& c : candidates)
        EXPECT_TRUE(c.dice > 0 && c.dice <= 1 + 1e-9 && c.matched > 0);
}

TEST(Candidates, GivenOneSentenceOverAndOver_ThenTheNthGoesWithTheNth) {
    for (const std::size_t times : {2U, 48U, 49U, 300U, 400U, 401U, 2000U}) {
        SCOPED_TRACE(times);
        expectDiagonal(times);
    }
}

TEST(Candidates, GivenTenThousandIdenticalSentences_ThenTheWorkIsBounded) {
    constexpr std::size_t times = 10'000;
    const Sentences repeated(times, u"The river rose again overnight.");
    const auto candidates = candidatesOf(repeated, repeated);
    EXPECT_GE(candidates.size(), times);
    EXPECT_LE(candidates.size(), 48 * times);
}

TEST(Candidates, GivenThousandsOfSentencesWithAWordInCommon_ThenEachHasFewPartners) {
    Sentences left;
    for (std::size_t i = 0; i < 3000; ++i)
        left.push_back(u"Gate number " + std::u16string(1 + i % 300, u'x') + u" is shut.");
    const auto candidates = candidatesOf(left, left);
    std::vector<std::size_t> partners(left.size(), 0);
    for (const Candidate& c : candidates) ++partners[c.left];
    EXPECT_LE(std::ranges::max(partners), 48U);
}

TEST(Candidates, GivenAStop_ThenTheWorkEndsEarly) {
    std::stop_source stop;
    stop.request_stop();
    const Report report = sampleReport(1);
    EXPECT_TRUE(findCandidates(collectTerms(*report, *report), stop.get_token()).empty());
}

} // namespace
} // namespace wireside
