// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program knows of certain words by itself, such as which ones are function words.
//
//     const WordMap<int> numbers{{u"one", 1}, {u"two", 2}};
//     *numbers.find(u"two")                               // 2
//     numbers.find(u"too")                                // nullptr
//     WordSet{u"of", u"the"}.contains(u"the")             // true
//
// A look-up is linear in the word. Any number of threads may ask one at once.
#pragma once

#include "core/text/word_table.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace wireside {

template <typename Value> class WordMap {
public:
    using Entry = std::pair<std::u16string_view, Value>;

    // The words must live as long as the map, and each stands in it once.
    WordMap(std::initializer_list<Entry> entries) : m_entries(entries), m_table(entries.size()) {
        for (const auto& [word, value] : m_entries) {
            m_longest = std::max(m_longest, word.size());
            m_table.findOrAdd(keyOf(word), [](std::uint32_t) { return false; });
        }
    }

    [[nodiscard]] const Value* find(std::u16string_view word) const {
        if (word.size() > m_longest) return nullptr;
        const std::uint32_t i = m_table.find(
            keyOf(word), [&](std::uint32_t known) { return m_entries[known].first == word; });
        return i == WordTable::none ? nullptr : &m_entries[i].second;
    }

private:
    std::vector<Entry> m_entries;
    std::size_t m_longest = 0;
    WordTable m_table;
};

class WordSet {
public:
    WordSet(std::initializer_list<std::u16string_view> words)
        : m_words(words), m_table(words.size()) {
        for (const std::u16string_view word : m_words) {
            m_longest = std::max(m_longest, word.size());
            m_table.findOrAdd(keyOf(word), [](std::uint32_t) { return false; });
        }
    }

    [[nodiscard]] bool contains(std::u16string_view word) const {
        if (word.size() > m_longest) return false;
        return m_table.find(keyOf(word), [&](std::uint32_t known) {
            return m_words[known] == word;
        }) != WordTable::none;
    }

private:
    std::vector<std::u16string_view> m_words;
    std::size_t m_longest = 0;
    WordTable m_table;
};

} // namespace wireside
