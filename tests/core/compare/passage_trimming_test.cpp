// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/passage_trimming.h"

#include "tests/core/compare/reports.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;

struct Trimmed {
    std::u16string left;
    std::u16string right;
};

// What is left of a block of all sentences on both sides.
Trimmed trimmed(const Sentences& left, const Sentences& right) {
    const Report a = reportOf(left);
    const Report b = reportOf(right);
    EXPECT_EQ(a->sentences.size(), left.size());
    EXPECT_EQ(b->sentences.size(), right.size());
    const Passage passage = trimToCommonWords({0, left.size() - 1, 0, right.size() - 1, 0}, *a, *b,
                                              collectTerms(*a, *b));
    EXPECT_TRUE(passage.links.empty());
    return {std::u16string(a->textOf(passage.left)), std::u16string(b->textOf(passage.right))};
}

constexpr const char16_t* gates = u"Kelmarra shut four gates of the Hadrun dam in February.";
constexpr const char16_t* crowds = u"Crowds in Savreny marched against the ministry at night.";
constexpr const char16_t* map = u"Librarians found a medieval map behind a radiator.";

TEST(PassageTrimming, GivenOtherWordsAtTheEdges_ThenItIsTheHeadersExample) {
    const Trimmed passage =
        trimmed({u"He yawned and said the dam would open on Monday at noon."},
                {u"The dam would open on Monday at noon, a minister promised."});
    EXPECT_EQ(passage.left, u"the dam would open on Monday at noon.");
    EXPECT_EQ(passage.right, u"The dam would open on Monday at noon,");
}

TEST(PassageTrimming, GivenACopy_ThenNothingIsTrimmed) {
    const Trimmed passage = trimmed({gates, crowds}, {gates, crowds});
    const std::u16string all = joined({gates, crowds}, u"\n\n");
    EXPECT_EQ(passage.left, all);
    EXPECT_EQ(passage.right, all);
}

TEST(PassageTrimming, GivenSeveralSentences_ThenOnlyTheFirstAndTheLastAreTrimmed) {
    const Trimmed passage =
        trimmed({std::u16string(u"Bored astronomers wrote that ") + gates, map,
                 std::u16string(u"Crowds in Savreny marched against the ministry at night while "
                                u"penguins learned chess.")},
                {gates, crowds});
    EXPECT_EQ(
        passage.left,
        joined({gates, map, u"Crowds in Savreny marched against the ministry at night"}, u"\n\n"));
}

TEST(PassageTrimming, GivenAnotherWordInTheMiddle_ThenItStays) {
    const Trimmed passage =
        trimmed({gates}, {u"Kelmarra shut four rusty gates of the Hadrun dam in February."});
    EXPECT_EQ(passage.right, u"Kelmarra shut four rusty gates of the Hadrun dam in February.");
}

TEST(PassageTrimming, GivenQuotes_ThenTheyStayWithTheWordBesideThem) {
    const Trimmed passage = trimmed({u"\u201CKelmarra shut four gates,\u201D he yawned."},
                                    {u"Kelmarra shut four gates."});
    EXPECT_EQ(passage.left, u"\u201CKelmarra shut four gates,\u201D");
}

// The words may be in another order: nothing that the other side has is cut off.
TEST(PassageTrimming, GivenARewrite_ThenItReachesFromTheFirstCommonWordToTheLast) {
    const Trimmed passage =
        trimmed({gates}, {u"Reportedly in February four gates of the Hadrun dam were closed by "
                          u"Kelmarra, astronomers complained bitterly."});
    EXPECT_EQ(passage.right.substr(passage.right.find(u"four")),
              u"four gates of the Hadrun dam were closed by Kelmarra,");
    EXPECT_EQ(passage.right.find(u"Reportedly"), std::u16string::npos);
}

TEST(PassageTrimming, GivenSidesThatAreSwapped_ThenThePassageIsMirrored) {
    const Sentences left{u"He yawned and said the dam would open on Monday at noon.", crowds};
    const Sentences right{gates, u"The dam would open on Monday at noon, a minister promised."};
    const Trimmed passage = trimmed(left, right);
    const Trimmed mirrored = trimmed(right, left);
    EXPECT_EQ(passage.left, mirrored.right);
    EXPECT_EQ(passage.right, mirrored.left);
}

} // namespace
} // namespace wireside
