// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program knows of certain words by itself, such as which ones are function words.
//
//     const WordMap<int> numbers{{u"one", 1}, {u"two", 2}};
//     *numbers.find(u"two")                               // 2
//     numbers.find(u"too")                                // nullptr
//     WordSet{u"of", u"the"}.contains(u"the")             // true
//     WordSet{u"of", u"the"}.containsFolded(u"The")       // true: the words are in lower case
//
// A look-up is linear in the word. Any number of threads may ask one at once.
#pragma once

#include "core/text/characters.h"
#include "core/text/word_table.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace wireside {

// The lengths of some words with their first letters: most other words are told from them by that alone.
class WordShapes {
public:
    void add(std::u16string_view word) { m_initials[lengthOf(word)] |= bitOf(initialOf(word)); }
    [[nodiscard]] bool mayContain(std::u16string_view word) const {
        return (m_initials[lengthOf(word)] & bitOf(initialOf(word))) != 0;
    }
    // The same for the word in lower case.
    [[nodiscard]] bool mayContainFolded(std::u16string_view word) const {
        return (m_initials[lengthOf(word)] & bitOf(toLower(initialOf(word)))) != 0;
    }

private:
    static constexpr std::size_t lengths = 16; // this and all greater ones are one
    static constexpr unsigned initials = 32;

    static std::size_t lengthOf(std::u16string_view word) {
        return std::min(word.size(), lengths - 1);
    }
    static char16_t initialOf(std::u16string_view word) {
        return word.empty() ? u'\0' : word.front();
    }
    static std::uint32_t bitOf(char16_t initial) { return std::uint32_t{1} << initial % initials; }

    std::array<std::uint32_t, lengths> m_initials{};
};

// The same by the hashes of their keys, for who has a word's key: it takes no look at the word, and hardly
// ever errs.
class WordHashes {
public:
    void add(const WordKey& key) {
        const std::uint32_t bit = hashOf(key) % bits;
        m_words[bit / wordBits] |= std::uint64_t{1} << bit % wordBits;
    }
    [[nodiscard]] bool mayContain(const WordKey& key) const {
        const std::uint32_t bit = hashOf(key) % bits;
        return (m_words[bit / wordBits] >> bit % wordBits & 1U) != 0;
    }

private:
    static constexpr std::size_t bits = 4096; // for two hundred words
    static constexpr std::size_t wordBits = 64;

    std::array<std::uint64_t, bits / wordBits> m_words{};
};

template <typename Value> class WordMap {
public:
    using Entry = std::pair<std::u16string_view, Value>;

    // The words must live as long as the map, and each stands in it once.
    WordMap(std::initializer_list<Entry> entries) : m_entries(entries), m_table(entries.size()) {
        for (const auto& [word, value] : m_entries) {
            m_shapes.add(word);
            m_hashes.add(keyOf(word));
            m_table.findOrAdd(keyOf(word), [](std::uint32_t) { return false; });
        }
    }

    [[nodiscard]] const Value* find(std::u16string_view word) const {
        return m_shapes.mayContain(word) ? find(word, keyOf(word)) : nullptr;
    }
    // Of a word whose key is known.
    [[nodiscard]] const Value* find(std::u16string_view word, const WordKey& key) const {
        if (!m_hashes.mayContain(key)) return nullptr;
        const std::uint32_t i =
            m_table.find(key, [&](std::uint32_t known) { return m_entries[known].first == word; });
        return i == WordTable::none ? nullptr : &m_entries[i].second;
    }
    // Of a word in any case, where the map's are in lower case.
    [[nodiscard]] const Value* findFolded(std::u16string_view word) const {
        return m_shapes.mayContainFolded(word) ? find(toLower(word)) : nullptr;
    }

private:
    std::vector<Entry> m_entries;
    WordShapes m_shapes;
    WordHashes m_hashes;
    WordTable m_table;
};

class WordSet {
public:
    WordSet(std::initializer_list<std::u16string_view> words)
        : m_words(words), m_table(words.size()) {
        for (const std::u16string_view word : m_words) {
            m_shapes.add(word);
            m_hashes.add(keyOf(word));
            m_table.findOrAdd(keyOf(word), [](std::uint32_t) { return false; });
        }
    }

    [[nodiscard]] bool contains(std::u16string_view word) const {
        return m_shapes.mayContain(word) && contains(word, keyOf(word));
    }
    // Of a word whose key is known.
    [[nodiscard]] bool contains(std::u16string_view word, const WordKey& key) const {
        if (!m_hashes.mayContain(key)) return false;
        return m_table.find(key, [&](std::uint32_t known) { return m_words[known] == word; }) !=
               WordTable::none;
    }
    // Of a word in any case, where the set's are in lower case.
    [[nodiscard]] bool containsFolded(std::u16string_view word) const {
        return m_shapes.mayContainFolded(word) && contains(toLower(word));
    }

private:
    std::vector<std::u16string_view> m_words;
    WordShapes m_shapes;
    WordHashes m_hashes;
    WordTable m_table;
};

} // namespace wireside
