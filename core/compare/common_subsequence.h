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

    // Linear in `left` and in the one before it.
    void setLeft(std::span<const std::uint32_t> left);

    // O(n m / 64).
    [[nodiscard]] std::size_t length(std::span<const std::uint32_t> right);

private:
    std::vector<std::uint32_t>
        m_slot; // of each key: its row of `m_places`, from 1; 0 if left has it not
    std::vector<std::uint32_t> m_keys; // of left, each once
    std::vector<std::uint64_t> m_places;
    std::vector<std::uint64_t> m_row;
    std::size_t m_size = 0;
    std::size_t m_blocks = 0;
};

[[nodiscard]] std::size_t commonLength(const std::vector<std::uint32_t>& left,
                                       const std::vector<std::uint32_t>& right);

} // namespace wireside
