// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number for each of some stems, in one piece of memory: passages add up thousands of words, and a
// node of a map for each of them takes most of that time.
//
//     StemSums sums(2);   // for two different stems at most
//     sums[7] += 1.5;
//     *sums.find(7)       // 1.5
//     sums.find(8)        // nullptr
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace wireside {

class StemSums {
public:
    explicit StemSums(std::size_t stems)
        : m_entries(std::bit_ceil(2 * stems + 1)),
          m_shift(bitsOfHash - static_cast<int>(std::bit_width(m_entries.size() - 1))) {}

    // 0 when it is asked for the first time. At most as many stems as were announced.
    double& operator[](std::uint32_t stem) {
        Entry& entry = m_entries[place(stem)];
        entry.stem = stem;
        return entry.sum;
    }

    // nullptr for a stem that was never entered.
    [[nodiscard]] double* find(std::uint32_t stem) {
        Entry& entry = m_entries[place(stem)];
        return entry.stem == none ? nullptr : &entry.sum;
    }
    [[nodiscard]] const double* find(std::uint32_t stem) const {
        const Entry& entry = m_entries[place(stem)];
        return entry.stem == none ? nullptr : &entry.sum;
    }

    // Calls `use(stem, sum)` for each entry, in no order.
    template <typename Use> void forEach(Use use) const {
        for (const Entry& entry : m_entries)
            if (entry.stem != none) use(entry.stem, entry.sum);
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    static constexpr int bitsOfHash = 64;

    struct Entry {
        std::uint32_t stem = none;
        double sum = 0;
    };

    // Open addressing with linear probing, from the upper bits of a product with 2^64 over the golden
    // ratio: stems that follow each other come to lie far apart.
    [[nodiscard]] std::size_t place(std::uint32_t stem) const {
        constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15ULL;
        const std::size_t mask = m_entries.size() - 1;
        std::size_t at = mask == 0 ? 0 : stem * factor >> m_shift;
        while (m_entries[at].stem != none && m_entries[at].stem != stem) at = (at + 1) & mask;
        return at;
    }

    std::vector<Entry> m_entries; // a power of two, never more than half full
    int m_shift;
};

} // namespace wireside
