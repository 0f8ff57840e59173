// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/common_subsequence.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Words = std::vector<std::uint32_t>;

// The textbook table.
std::size_t commonLengthByTable(const Words& left, const Words& right) {
    std::vector<std::vector<std::size_t>> table(left.size() + 1,
                                                std::vector<std::size_t>(right.size() + 1, 0));
    for (std::size_t i = 0; i < left.size(); ++i)
        for (std::size_t j = 0; j < right.size(); ++j)
            table[i + 1][j + 1] =
                left[i] == right[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
    return table[left.size()][right.size()];
}

TEST(CommonLength, GivenRandomWords_ThenItIsThatOfTheTextbook) {
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        const std::uint32_t distinct = 1 + random() % 12;
        Words left(random() % 200);
        Words right(random() % 200);
        for (Words* words : {&left, &right})
            for (std::uint32_t& word : *words) word = random() % distinct;
        EXPECT_EQ(commonLength(left, right), commonLengthByTable(left, right)) << "round " << round;
    }
}

TEST(CommonLength, GivenSidesAroundAMachineWord_ThenNoBitIsLost) {
    for (const std::size_t length : {0U, 1U, 63U, 64U, 65U, 127U, 128U, 129U}) {
        Words words(length);
        for (std::size_t i = 0; i < length; ++i) words[i] = static_cast<std::uint32_t>(i);
        EXPECT_EQ(commonLength(words, words), length);
        EXPECT_EQ(commonLength(words, {}), 0U);
        EXPECT_EQ(commonLength({}, words), 0U);
        EXPECT_EQ(commonLength(Words(length, 1), Words(length + 5, 1)), length);
    }
}

TEST(CommonSubsequence, GivenOneLeftSideAfterAnother_ThenNothingOfTheFirstIsLeft) {
    CommonSubsequence subsequence(5);
    subsequence.setLeft(Words{1, 2, 3, 4});
    EXPECT_EQ(subsequence.length(Words{2, 0, 4}), 2U);
    EXPECT_EQ(subsequence.length(Words{1, 2, 3, 4}), 4U);
    subsequence.setLeft(Words{0, 2});
    EXPECT_EQ(subsequence.length(Words{1, 2, 3, 4}), 1U);
    subsequence.setLeft(Words{});
    EXPECT_EQ(subsequence.length(Words{1, 2}), 0U);
}

} // namespace
} // namespace wireside
