// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/stem_sums.h"

#include <map>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(StemSums, GivenAStemForTheFirstTime_ThenItsSumIsNothing) {
    StemSums sums(1);
    EXPECT_EQ(sums.find(7), nullptr);
    EXPECT_EQ(sums[7], 0);
    EXPECT_NE(sums.find(7), nullptr);
}

TEST(StemSums, GivenNoStems_ThenNoneIsFound) { EXPECT_EQ(StemSums(0).find(0), nullptr); }

TEST(StemSums, GivenAsManyStemsAsAnnounced_ThenEachHasItsOwnSum) {
    constexpr std::uint32_t stems = 1'000;
    StemSums sums(stems);
    for (const double addend : {1.0, 0.5})
        for (std::uint32_t stem = 0; stem < stems; ++stem) sums[1'024 * stem] += addend * stem;
    std::map<std::uint32_t, double> found;
    sums.forEach([&](std::uint32_t stem, double sum) { found.emplace(stem, sum); });
    ASSERT_EQ(found.size(), stems);
    for (const auto& [stem, sum] : found) {
        EXPECT_EQ(sum, 1.5 * (stem / 1'024));
        ASSERT_NE(sums.find(stem), nullptr);
        EXPECT_EQ(*sums.find(stem), sum);
        EXPECT_EQ(sums.find(stem + 1), nullptr);
    }
}

} // namespace
} // namespace wireside
