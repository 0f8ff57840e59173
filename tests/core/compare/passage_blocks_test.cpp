// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/passage_blocks.h"

#include "tests/core/compare/reports.h"
#include "tests/core/compare/stretches.h"

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Corners = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>;

std::vector<PassageBlock> blocksOf(const Sentences& left, const Sentences& right) {
    const SentenceTerms terms = collectTerms(*reportOf(left), *reportOf(right));
    return findBlocks(findCandidates(terms, {}), terms);
}

std::vector<Corners> cornersOf(const std::vector<PassageBlock>& blocks) {
    std::vector<Corners> corners;
    for (const PassageBlock& b : blocks)
        corners.emplace_back(b.leftFirst, b.leftLast, b.rightFirst, b.rightLast);
    std::ranges::sort(corners);
    return corners;
}

TEST(PassageBlocks, GivenACopiedStretch_ThenItIsOneBlock) {
    EXPECT_EQ(cornersOf(blocksOf(own + copied, copied + others)),
              (std::vector<Corners>{{3, 6, 0, 3}}));
}

TEST(PassageBlocks, GivenAStretchInAnotherOrder_ThenItIsStillOneBlock) {
    const Sentences shuffled{copied[2], copied[0], copied[3], copied[1]};
    EXPECT_EQ(cornersOf(blocksOf(own + copied, others + shuffled)),
              (std::vector<Corners>{{3, 6, 3, 6}}));
}

TEST(PassageBlocks, GivenASentenceThatWasPutIn_ThenTheBlockGoesOnBehindIt) {
    EXPECT_EQ(cornersOf(blocksOf(copied, {copied[0], copied[1], others[0], copied[2], copied[3]})),
              (std::vector<Corners>{{0, 3, 0, 4}}));
}

TEST(PassageBlocks, GivenStretchesFarApart_ThenTheyAreTwoBlocks) {
    const Sentences apart =
        Sentences{copied[0], copied[1]} + own + others + Sentences{copied[2], copied[3]};
    const Sentences turned = Sentences{copied[2], copied[3]} + Sentences{copied[0], copied[1]};
    EXPECT_EQ(cornersOf(blocksOf(apart, turned)),
              (std::vector<Corners>{{0, 1, 2, 3}, {8, 9, 0, 1}}));
}

TEST(PassageBlocks, GivenASplitSentenceAtTheEnd_ThenTheBlockGrowsByItsParts) {
    const Sentences split{copied[0], copied[1], copied[2],
                          u"Rice futures lost a tenth of their value.",
                          u"That took a single week of the first quarter."};
    EXPECT_EQ(cornersOf(blocksOf(copied + own, split + others)),
              (std::vector<Corners>{{0, 3, 0, 4}}));
}

TEST(PassageBlocks, GivenNothingInCommon_ThenThereIsNone) {
    EXPECT_TRUE(blocksOf(own, others).empty());
    EXPECT_TRUE(blocksOf({}, others).empty());
    EXPECT_TRUE(blocksOf({}, {}).empty());
}

TEST(PassageBlocks, GivenSidesThatAreSwapped_ThenTheBlocksAreMirrored) {
    const Sentences left = own + Sentences{copied[2], copied[3]} + others + copied;
    const Sentences right = copied + own;
    std::vector<Corners> mirrored;
    for (const auto& [a, b, c, d] : cornersOf(blocksOf(right, left)))
        mirrored.emplace_back(c, d, a, b);
    std::ranges::sort(mirrored);
    const auto corners = cornersOf(blocksOf(left, right));
    EXPECT_EQ(corners, mirrored);
    EXPECT_FALSE(corners.empty());
}

TEST(PassageBlocks, GivenRepetitiveReports_ThenBlocksAreInThemAndNoTwoOverlapOnBothSides) {
    const Sentences pool = copied + own + others;
    std::mt19937 random(1789);
    for (int round = 0; round < 60; ++round) {
        const auto anyReport = [&] {
            Sentences sentences;
            for (auto length = 1 + random() % 40; length > 0; --length)
                sentences.push_back(pool[random() % pool.size()]);
            return sentences;
        };
        const Sentences left = anyReport();
        const Sentences right = anyReport();
        const auto blocks = blocksOf(left, right);
        for (std::size_t n = 0; n < blocks.size(); ++n) {
            const PassageBlock& a = blocks[n];
            EXPECT_TRUE(a.leftFirst <= a.leftLast && a.leftLast < left.size());
            EXPECT_TRUE(a.rightFirst <= a.rightLast && a.rightLast < right.size());
            for (std::size_t k = n + 1; k < blocks.size(); ++k) {
                const PassageBlock& b = blocks[k];
                EXPECT_FALSE(a.leftFirst <= b.leftLast && b.leftFirst <= a.leftLast &&
                             a.rightFirst <= b.rightLast && b.rightFirst <= a.rightLast)
                    << "blocks " << n << " and " << k;
            }
        }
        if (testing::Test::HasFailure()) FAIL() << "round " << round;
    }
}

} // namespace
} // namespace wireside
