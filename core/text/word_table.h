// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers for words, found again by their letters. The words themselves stay with the caller, so that
// neither a look-up nor an entry allocates: this is where a long text spends its time.
//
//     std::vector<std::u16string_view> words;
//     WordTable table;
//     const std::uint32_t id = table.findOrAdd(keyOf(word), [&](std::uint32_t i) { return words[i] == word; });
//     if (id == words.size()) words.push_back(word);
#pragma once

#include "core/text/word_key.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace wireside {

// Open addressing with linear probing; never more than half full.
class WordTable {
public:
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    // Makes room for so many words; more may come.
    explicit WordTable(std::size_t words = usualWords) : m_entries(std::bit_ceil(2 * words + 1)) {
        m_keys.reserve(words);
    }

    // The number of the word with this key, or `none`. Of words that the key does not tell by itself
    // `isSame` decides whether it is the one with a number.
    template <typename IsSame>
    [[nodiscard]] std::uint32_t find(const WordKey& key, IsSame isSame) const {
        return m_entries[place(key, isSame)].id;
    }

    // The same; but if there is none, it gets the next number: how many there were before.
    template <typename IsSame> std::uint32_t findOrAdd(const WordKey& key, IsSame isSame) {
        const std::size_t at = place(key, isSame);
        if (m_entries[at].id != none) return m_entries[at].id;
        const auto id = static_cast<std::uint32_t>(m_keys.size());
        m_entries[at] = {hashOf(key), id};
        m_keys.push_back(key);
        if (2 * m_keys.size() > m_entries.size()) grow();
        return id;
    }

    [[nodiscard]] const WordKey& key(std::size_t id) const { return m_keys[id]; }
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }

private:
    static constexpr std::size_t usualWords = 500; // of a report, each once

    struct Entry {
        std::uint32_t hash = 0;
        std::uint32_t id = none;
    };

    template <typename IsSame>
    [[nodiscard]] std::size_t place(const WordKey& key, IsSame isSame) const {
        const std::uint32_t hash = hashOf(key);
        const std::size_t mask = m_entries.size() - 1;
        const auto isOther = [&](const Entry& entry) {
            return entry.hash != hash || m_keys[entry.id] != key ||
                   (!isWhole(key) && !isSame(entry.id));
        };
        std::size_t at = hash & mask;
        while (m_entries[at].id != none && isOther(m_entries[at])) at = (at + 1) & mask;
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

    std::vector<Entry> m_entries; // a power of two
    std::vector<WordKey> m_keys;  // by number
};

} // namespace wireside
