// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/common_subsequence.h"

#include <algorithm>
#include <bit>

namespace wireside {
namespace {

constexpr std::size_t bits = 64;

} // namespace

void CommonSubsequence::setLeft(std::span<const std::uint32_t> left) {
    m_long = left.size() > longestExact ? left : std::span<const std::uint32_t>();
    if (m_long.empty()) placeLeft(left);
}

std::size_t CommonSubsequence::length(std::span<const std::uint32_t> right) {
    if (m_long.empty()) return lengthWithPlaced(right);
    const auto left = m_long;
    std::size_t begin = 0;
    const std::size_t shorter = std::min(left.size(), right.size());
    while (begin < shorter && left[begin] == right[begin]) ++begin;
    std::size_t end = 0;
    while (end < shorter - begin && left[left.size() - end - 1] == right[right.size() - end - 1])
        ++end;
    const std::size_t middle = std::min(left.size() - begin - end, longestExact);
    placeLeft(left.subspan(begin, middle));
    return begin + end + lengthWithPlaced(right.subspan(begin, right.size() - begin - end));
}

void CommonSubsequence::placeLeft(std::span<const std::uint32_t> left) {
    for (const std::uint32_t key : m_keys) m_slot[key] = 0;
    m_keys.clear();
    m_places.clear();
    m_blocks = (left.size() + bits - 1) / bits;
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::uint32_t& slot = m_slot[left[i]];
        if (slot == 0) {
            m_keys.push_back(left[i]);
            slot = static_cast<std::uint32_t>(m_keys.size());
            m_places.resize(m_keys.size() * m_blocks, 0);
        }
        m_places[(slot - 1) * m_blocks + i / bits] |= std::uint64_t{1} << (i % bits);
    }
}

std::size_t CommonSubsequence::lengthWithPlaced(std::span<const std::uint32_t> right) {
    m_row.assign(m_blocks, ~std::uint64_t{0});
    for (const std::uint32_t key : right) {
        if (m_slot[key] == 0) continue;
        const std::uint64_t* places = m_places.data() + (m_slot[key] - 1) * m_blocks;
        std::uint64_t carry = 0;
        for (std::size_t b = 0; b < m_blocks; ++b) {
            const std::uint64_t row = m_row[b];
            const std::uint64_t partial = row + (row & places[b]);
            const std::uint64_t sum = partial + carry;
            carry = static_cast<std::uint64_t>(partial < row || sum < partial);
            m_row[b] = sum | (row & ~places[b]);
        }
    }
    // Bits beyond the last place are set from the first and stay so: no place ever clears them.
    std::size_t zeros = 0;
    for (const std::uint64_t row : m_row) zeros += static_cast<std::size_t>(std::popcount(~row));
    return zeros;
}

std::size_t commonLength(const std::vector<std::uint32_t>& left,
                         const std::vector<std::uint32_t>& right) {
    std::uint32_t greatest = 0;
    for (const std::uint32_t key : left) greatest = std::max(greatest, key);
    for (const std::uint32_t key : right) greatest = std::max(greatest, key);
    CommonSubsequence subsequence(std::size_t{greatest} + 1);
    subsequence.setLeft(left);
    return subsequence.length(right);
}

} // namespace wireside
