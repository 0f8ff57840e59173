// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/proposals.h"

#include "tests/core/compare/reports.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;

SentenceTerms termsOf(const Sentences& left, const Sentences& right) {
    return collectTerms(*reportOf(left), *reportOf(right));
}

std::set<std::uint32_t> proposalsFor(const SentenceTerms& terms, std::size_t left) {
    Proposals proposals(terms);
    const std::vector<std::uint32_t>& found = proposals.of(left);
    return {found.begin(), found.end()};
}

// A name of three letters for each number below 17,576.
std::u16string name(std::size_t number) {
    std::u16string out = u"q";
    for (int i = 0; i < 3; ++i, number /= 26) out += static_cast<char16_t>(u'a' + number % 26);
    return out;
}

TEST(InvertedIndex, GivenAStem_ThenItsSentencesAndCountsAreFound) {
    const SentenceTerms terms =
        termsOf({u"The dam broke."}, {u"A dam is a dam.", u"Nobody came.", u"The dam held."});
    const InvertedIndex index(terms.right, terms);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    for (const Term& term : terms.left.bag(0))
        for (const Occurrence& occurrence : index.of(term.stem))
            found.emplace_back(occurrence.sentence, occurrence.count);
    EXPECT_EQ(found, (std::vector<std::pair<std::uint32_t, std::uint32_t>>{{0, 2}, {2, 1}}));
}

TEST(Proposals, GivenContentInCommon_ThenAllSuchSentencesAreProposed) {
    const SentenceTerms terms = termsOf({u"The dam broke.", u"It was the end."},
                                        {u"A dam was built.", u"It was the end.", u"It broke."});
    EXPECT_EQ(proposalsFor(terms, 0), (std::set<std::uint32_t>{0, 2}));
    EXPECT_FALSE(proposalsFor(terms, 1).contains(0)); // function words propose nothing
}

TEST(Proposals, GivenSentencesOfFunctionWordsOnly_ThenTheyAreProposedToEachOther) {
    const SentenceTerms terms = termsOf({u"What are they going to do?"},
                                        {u"And what are they going to do?", u"They saw the dam."});
    EXPECT_EQ(proposalsFor(terms, 0), (std::set<std::uint32_t>{0}));
}

TEST(Proposals, GivenTheNextSentence_ThenTheOneBeforeHasNoInfluence) {
    const SentenceTerms terms =
        termsOf({u"The dam broke.", u"Boats sank."}, {u"A dam was built.", u"Boats sailed."});
    Proposals proposals(terms);
    EXPECT_EQ(proposals.of(0), (std::vector<std::uint32_t>{0}));
    EXPECT_EQ(proposals.of(1), (std::vector<std::uint32_t>{1}));
    EXPECT_EQ(proposals.of(0), (std::vector<std::uint32_t>{0}));
}

TEST(Proposals, GivenManySentencesWithOneWordInCommon_ThenTheMostAlikeAreProposed) {
    Sentences right;
    for (std::size_t i = 0; i < 300; ++i)
        right.push_back(u"The dam " + name(2 * i) + u' ' + name(2 * i + 1) + u" broke.");
    const SentenceTerms terms = termsOf({u"Nobody came.", right[177]}, right);
    const auto proposals = proposalsFor(terms, 1);
    EXPECT_TRUE(proposals.contains(177));
    EXPECT_LE(proposals.size(), 48U);
}

TEST(Proposals, GivenEquallyAlikeSentences_ThenThoseNearTheDiagonalAreProposed) {
    const Sentences repeated(200, u"The river rose again overnight.");
    const auto proposals = proposalsFor(termsOf(repeated, repeated), 100);
    EXPECT_TRUE(proposals.contains(100) && proposals.contains(95) && proposals.contains(105));
    EXPECT_FALSE(proposals.contains(0) || proposals.contains(199));
}

} // namespace
} // namespace wireside
