// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers for words, found again by their hash. The words themselves stay with the caller, so that
// neither a look-up nor an entry allocates: this is where a long text spends its time.
//
//     std::vector<std::u16string_view> words;
//     WordTable table;
//     const std::uint32_t id = table.findOrAdd(hashOf(word), words.size(),
//                                              [&](std::uint32_t i) { return words[i] == word; });
//     if (id == words.size()) words.push_back(word);
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace wireside {

// Takes four units at a time; good in its upper half.
[[nodiscard]] inline std::uint32_t hashOf(std::u16string_view word) {
    constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15ULL; // 2^64 over the golden ratio
    constexpr std::size_t step = sizeof(std::uint64_t) / sizeof(char16_t);
    std::uint64_t hash = (word.size() + 1) * factor;
    const auto mix = [&](std::uint64_t units) {
        hash = (hash ^ units) * factor;
        hash ^= hash >> 32U;
    };
    while (word.size() >= step) {
        std::uint64_t units = 0;
        std::memcpy(&units, word.data(), sizeof(units));
        mix(units);
        word.remove_prefix(step);
    }
    std::uint64_t rest = 0;
    for (const char16_t unit : word) rest = rest << 16U | unit;
    mix(rest);
    return static_cast<std::uint32_t>(hash * factor >> 32U);
}

// As ==, which for this type goes unit by unit; this takes four at a time.
[[nodiscard]] inline bool isSameWord(std::u16string_view a, std::u16string_view b) {
    constexpr std::size_t step = sizeof(std::uint64_t) / sizeof(char16_t);
    if (a.size() != b.size()) return false;
    std::size_t at = 0;
    for (; at + step <= a.size(); at += step) {
        std::uint64_t units = 0;
        std::uint64_t others = 0;
        std::memcpy(&units, a.data() + at, sizeof(units));
        std::memcpy(&others, b.data() + at, sizeof(others));
        if (units != others) return false;
    }
    for (; at < a.size(); ++at)
        if (a[at] != b[at]) return false;
    return true;
}

// Open addressing with linear probing; never more than half full.
class WordTable {
public:
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    WordTable() : m_entries(fewestEntries) {}

    // The number with this hash that `isSame` accepts, or `none`.
    template <typename IsSame>
    [[nodiscard]] std::uint32_t find(std::uint32_t hash, IsSame isSame) const {
        return m_entries[place(hash, isSame)].id;
    }

    // The same; but if there is none, `id` is entered and given.
    template <typename IsSame>
    std::uint32_t findOrAdd(std::uint32_t hash, std::size_t id, IsSame isSame) {
        const std::size_t at = place(hash, isSame);
        if (m_entries[at].id != none) return m_entries[at].id;
        m_entries[at] = {hash, static_cast<std::uint32_t>(id)};
        if (2 * ++m_size > m_entries.size()) grow();
        return static_cast<std::uint32_t>(id);
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    static constexpr std::size_t fewestEntries = 1024; // a power of two, as every size

    struct Entry {
        std::uint32_t hash = 0;
        std::uint32_t id = none;
    };

    template <typename IsSame>
    [[nodiscard]] std::size_t place(std::uint32_t hash, IsSame isSame) const {
        const std::size_t mask = m_entries.size() - 1;
        std::size_t at = hash & mask;
        while (m_entries[at].id != none &&
               (m_entries[at].hash != hash || !isSame(m_entries[at].id)))
            at = (at + 1) & mask;
        return at;
    }

    void grow() {
        std::vector<Entry> larger(2 * m_entries.size());
        const std::size_t mask = larger.size() - 1;
        for (const Entry& entry : m_entries) {
            if (entry.id == none) continue;
            std::size_t at = entry.hash & mask;
            while (larger[at].id != none) at = (at + 1) & mask;
            larger[at] = entry;
        }
        m_entries.swap(larger);
    }

    std::vector<Entry> m_entries;
    std::size_t m_size = 0;
};

} // namespace wireside
