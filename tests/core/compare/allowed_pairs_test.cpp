// SPDX-License-Identifier: GPL-3.0-or-later
//
// What filters and judgements make of a comparison: align() holds the links to AllowedPairs.
#include "core/compare/allowed_pairs.h"

#include "core/compare/compare.h"
#include "tests/core/compare/comparison_checks.h"
#include "tests/core/compare/reports.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;
using Indices = std::vector<std::size_t>;

constexpr const char16_t* armies =
    u"Both armies will pull back three kilometres from the Brask pumping station.";
constexpr const char16_t* gates =
    u"Kelmarra closed four gates of the Hadrun dam in February, officials in Savreny said.";
constexpr const char16_t* yes = u"Rice fell.";
constexpr const char16_t* bakery = u"A bakery opened on Harbour Street beside the old lighthouse.";

Comparison alignedTo(const Report& left, const Report& right, const CompareOptions& options) {
    Comparison comparison = align(analyse(left, right).value(), options).value();
    expectWellFormed(comparison);
    return comparison;
}

Judgement judgementOn(const Report& left, std::size_t leftSentence, const Report& right,
                      std::size_t rightSentence, Verdict verdict) {
    return {verdict, left->sentences[leftSentence].span, right->sentences[rightSentence].span};
}

const Link* linkOn(const Comparison& comparison, std::size_t left, std::size_t right) {
    const auto found = std::ranges::find_if(comparison.links, [&](const Link& link) {
        return std::ranges::binary_search(link.left, left) &&
               std::ranges::binary_search(link.right, right);
    });
    return found == comparison.links.end() ? nullptr : &*found;
}

TEST(AllowedPairs, GivenTheUsualOptions_ThenNothingIsRestricted) {
    const Report report = reportOf(Sentences{armies});

    EXPECT_TRUE(AllowedPairs(*report, *report, {}).all());
    EXPECT_FALSE(AllowedPairs(*report, *report, {.minimumWords = 2}).all());
    EXPECT_FALSE(AllowedPairs(*report, *report, {.furniture = Furniture::Ignored}).all());
}

TEST(AllowedPairs, GivenALeastNumberOfWords_ThenShorterLinksAreNoneAndTheSharesFollow) {
    const Report report = reportOf(Sentences{armies, yes, gates});
    ASSERT_TRUE(linkOn(alignedTo(report, report, {}), 1, 1));

    const Comparison comparison = alignedTo(report, report, {.minimumWords = 3});

    EXPECT_EQ(comparison.links.size(), 2U);
    EXPECT_EQ(kindOf(comparison, Side::Left, 1), SentenceKind::Unique);
    EXPECT_DOUBLE_EQ(comparison.leftShares.unique, 2.0 / static_cast<double>(report->words));
    EXPECT_EQ(alignedTo(report, report, {.minimumWords = 2}).links.size(), 3U);
}

TEST(AllowedPairs, GivenFurnitureToIgnore_ThenOnlyTheBodyIsLinked) {
    const Report left = sampleReport(1);
    const Report right = sampleReport(2);
    const auto hasFurniture = [](const Comparison& comparison) {
        return std::ranges::any_of(comparison.links, [&](const Link& link) {
            const auto isFurniture = [&](const Document& report, std::size_t s) {
                return report.sentences[s].role != Role::Body;
            };
            return std::ranges::any_of(link.left,
                                       [&](auto s) { return isFurniture(*comparison.left, s); }) ||
                   std::ranges::any_of(link.right,
                                       [&](auto s) { return isFurniture(*comparison.right, s); });
        });
    };
    ASSERT_TRUE(hasFurniture(alignedTo(left, right, {})));

    const Comparison comparison = alignedTo(left, right, {.furniture = Furniture::Ignored});

    EXPECT_FALSE(hasFurniture(comparison));
    EXPECT_FALSE(comparison.links.empty());
}

TEST(AllowedPairs, GivenTooShortSentencesOnly_ThenThereIsNoPassageOfThem) {
    const Report left = sampleReport(1);
    const Report right = sampleReport(2);
    ASSERT_FALSE(alignedTo(left, right, {}).passages.empty());

    const Comparison comparison = alignedTo(left, right, {.minimumWords = 1000});

    EXPECT_TRUE(comparison.links.empty());
    EXPECT_TRUE(comparison.passages.empty());
    EXPECT_EQ(comparison.leftShares, (Shares{0, 0, 1}));
}

TEST(AllowedPairs, GivenALinkByHand_ThenItIsOneWithAllThatALinkHas) {
    const Report left = reportOf(Sentences{armies, bakery});
    const Report right = reportOf(Sentences{gates, armies});

    const Comparison comparison =
        alignedTo(left, right, {.judgements = {judgementOn(left, 1, right, 0, Verdict::Linked)}});

    const Link* link = linkOn(comparison, 1, 0);
    ASSERT_TRUE(link);
    EXPECT_TRUE(link->byHand);
    EXPECT_DOUBLE_EQ(link->probability, 1);
    EXPECT_EQ(link->kind, MatchKind::Reworded);
    EXPECT_LT(link->score, 0.3);
    EXPECT_FALSE(link->edits.empty());
    EXPECT_EQ(comparison.leftShares.unique, 0);
    const Link* found = linkOn(comparison, 0, 1);
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->byHand);
}

TEST(AllowedPairs, GivenALinkByHand_ThenItsSentencesLeaveTheLinkThatWasFound) {
    const Report left = reportOf(Sentences{armies, gates, bakery});

    const Comparison comparison =
        alignedTo(left, left, {.judgements = {judgementOn(left, 0, left, 2, Verdict::Linked)}});

    EXPECT_TRUE(linkOn(comparison, 0, 2));
    EXPECT_FALSE(linkOn(comparison, 0, 0));
    EXPECT_FALSE(linkOn(comparison, 2, 2));
    EXPECT_TRUE(linkOn(comparison, 1, 1));
}

TEST(AllowedPairs, GivenALinkByHandOfShortFurniture_ThenNoFilterTakesItAway) {
    const Report report = reportOf(Sentences{yes, armies});
    const CompareOptions options{
        .minimumWords = 8,
        .furniture = Furniture::Ignored,
        .judgements = {judgementOn(report, 0, report, 0, Verdict::Linked)}};

    EXPECT_TRUE(linkOn(alignedTo(report, report, options), 0, 0));
}

TEST(AllowedPairs, GivenAPairThatIsNotTheSame_ThenTheNextBestIsLinked) {
    const Report left = reportOf(Sentences{armies, bakery});
    const Report right = reportOf(Sentences{
        u"Both armies will pull back three kilometres from the Brask pumping station on Monday.",
        u"Both armies will pull back from the pumping station.", bakery});
    ASSERT_TRUE(linkOn(alignedTo(left, right, {}), 0, 0));

    const Comparison comparison = alignedTo(
        left, right, {.judgements = {judgementOn(left, 0, right, 0, Verdict::NotTheSame)}});

    EXPECT_FALSE(linkOn(comparison, 0, 0));
    EXPECT_TRUE(linkOn(comparison, 0, 1));
}

TEST(AllowedPairs, GivenAWordForWordPairThatIsNotTheSame_ThenBothFindTheirNextBest) {
    const Report left = reportOf(Sentences{
        armies, bakery, u"The two armies will pull back three kilometres from Brask on Monday."});
    const Report right = reportOf(
        Sentences{u"Both armies will pull back from the Brask pumping station.", bakery, armies});
    ASSERT_TRUE(linkOn(alignedTo(left, right, {}), 0, 2));

    const Comparison comparison = alignedTo(
        left, right, {.judgements = {judgementOn(left, 0, right, 2, Verdict::NotTheSame)}});

    EXPECT_FALSE(linkOn(comparison, 0, 2));
    EXPECT_TRUE(linkOn(comparison, 0, 0));
    EXPECT_TRUE(linkOn(comparison, 2, 2));
    EXPECT_TRUE(linkOn(comparison, 1, 1)) << "the others stay";
}

TEST(AllowedPairs, GivenARepeatedSentence_WhenOnePairIsNotTheSame_ThenItGoesWithTheOther) {
    const Report left = reportOf(Sentences{armies, bakery});
    const Report right = reportOf(Sentences{armies, bakery, armies});

    const Comparison comparison = alignedTo(
        left, right, {.judgements = {judgementOn(left, 0, right, 0, Verdict::NotTheSame)}});

    EXPECT_FALSE(linkOn(comparison, 0, 0));
    EXPECT_TRUE(linkOn(comparison, 0, 2));
}

TEST(AllowedPairs, GivenAPairThatWasNotTheSame_WhenItIsTakenBack_ThenAllIsAsBefore) {
    const Report left = reportOf(Sentences{armies, bakery, gates});
    const Comparison before = alignedTo(left, left, {});
    const Comparison parted =
        align(before.analysis, {.judgements = {judgementOn(left, 0, left, 0, Verdict::NotTheSame)}})
            .value();
    ASSERT_FALSE(linkOn(parted, 0, 0));

    const Comparison after = align(parted.analysis, {}).value();

    EXPECT_EQ(after.links, before.links);
    EXPECT_EQ(after.analysis, before.analysis);
}

TEST(AllowedPairs, GivenALinkByHandOfASentenceThatIsRepeated_ThenTheCopyFindsItsNextBest) {
    const Report left = reportOf(Sentences{
        armies, bakery, u"The two armies will pull back three kilometres from Brask on Monday."});
    const Report right = reportOf(Sentences{gates, bakery, armies});

    const Comparison comparison =
        alignedTo(left, right, {.judgements = {judgementOn(left, 0, right, 0, Verdict::Linked)}});

    EXPECT_TRUE(linkOn(comparison, 0, 0));
    EXPECT_TRUE(linkOn(comparison, 2, 2));
}

TEST(AllowedPairs, GivenAPartOfASplitSentenceThatIsNotTheSame_ThenItIsNotAttachedEither) {
    const Report left = reportOf(Sentences{u"Kelmarra closed four gates of the Hadrun dam in "
                                           u"February, and crowds in Savreny chanted against the "
                                           u"ministry."});
    const Report right = reportOf(
        Sentences{u"Kelmarra closed four gates of the Hadrun dam in February.",
                  u"Crowds in Savreny chanted against the ministry.", bakery, armies, gates});
    ASSERT_TRUE(linkOn(alignedTo(left, right, {}), 0, 1));

    const Comparison comparison = alignedTo(
        left, right, {.judgements = {judgementOn(left, 0, right, 1, Verdict::NotTheSame)}});

    EXPECT_FALSE(linkOn(comparison, 0, 1));
    EXPECT_EQ(comparison.links.size(), 1U);
}

TEST(AllowedPairs, GivenTwoLoneTextsThatAreNotTheSame_ThenTheyAreNotLinked) {
    const Report report = reportOf(Sentences{armies});
    ASSERT_EQ(alignedTo(report, report, {}).links.size(), 1U);

    EXPECT_TRUE(alignedTo(report, report,
                          {.judgements = {judgementOn(report, 0, report, 0, Verdict::NotTheSame)}})
                    .links.empty());
}

TEST(AllowedPairs, GivenJudgements_WhenTheSidesAreExchanged_ThenTheResultIsMirrored) {
    const Report left = sampleReport(1);
    const Report right = sampleReport(3);
    const std::vector<Judgement> judgements{judgementOn(left, 2, right, 3, Verdict::Linked),
                                            judgementOn(left, 4, right, 4, Verdict::NotTheSame),
                                            judgementOn(left, 5, right, 3, Verdict::Linked)};

    const Comparison there = alignedTo(left, right, {.judgements = judgements});
    const Comparison back = alignedTo(right, left, {.judgements = mirrored(judgements)});

    ASSERT_EQ(there.links.size(), back.links.size());
    for (const Link& link : there.links) {
        const Link* same = linkOn(back, link.right.front(), link.left.front());
        ASSERT_TRUE(same);
        EXPECT_EQ(same->right, link.left);
        EXPECT_EQ(same->byHand, link.byHand);
    }
}

} // namespace
} // namespace wireside
