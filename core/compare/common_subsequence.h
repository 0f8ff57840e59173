// SPDX-License-Identifier: GPL-3.0-or-later
//
// The length of the longest common subsequence, by Hyyrö's bit-parallel recurrence (2004).
//
//     commonLength({1, 2, 3, 4}, {2, 9, 4})   // 2
//
// One left sequence can be matched with many right ones without setting it up again.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace wireside {

class CommonSubsequence {
public:
    // Every key of every sequence is below `keys`.
    explicit CommonSubsequence(std::size_t keys) : m_slot(keys, 0) {}

    // Linear in `left` and in the one before it. `left` must live as long as it is matched.
    void setLeft(std::span<const std::uint32_t> left);

    // O(n m / 64). Exact up to `longestExact` left words. Of a longer left sequence, which no sentence
    // is, what both begin and end with counts in full and of the rest no more than that many
    // words: memory and time stay bounded, and equal sequences still have all in common.
    [[nodiscard]] std::size_t length(std::span<const std::uint32_t> right);

    static constexpr std::size_t longestExact = 2'048;

private:
    void placeLeft(std::span<const std::uint32_t> left);
    [[nodiscard]] std::size_t lengthWithPlaced(std::span<const std::uint32_t> right);

    std::span<const std::uint32_t>
        m_long; // a left sequence that is too long to be placed as a whole
    std::vector<std::uint32_t>
        m_slot; // of each key: its row of `m_places`, from 1; 0 if left has it not
    std::vector<std::uint32_t> m_keys; // of left, each once
    std::vector<std::uint64_t> m_places;
    std::vector<std::uint64_t> m_row;
    std::size_t m_blocks = 0;
};

[[nodiscard]] std::size_t commonLength(const std::vector<std::uint32_t>& left,
                                       const std::vector<std::uint32_t>& right);

} // namespace wireside
