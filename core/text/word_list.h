// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words by number, in one piece of memory: a string for each would be an allocation for every long one,
// and as many again to let them go. Their keys are kept, for nearly every word is looked up again.
//
//     WordList words;
//     words.add(u"river");
//     words.add(u"dam");
//     words[1]       // u"dam"
//     words.key(1)   // keyOf(u"dam")
//     words.size()   // 2
//
// A value; any number of threads may read one at once.
#pragma once

#include "core/text/word_key.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

class WordList {
public:
    // Gives the word the next number. Amortised linear in the word, which may lie in this list.
    void add(std::u16string_view word) { add(word, keyOf(word)); }
    // The same of a word whose key is known.
    void add(std::u16string_view word, const WordKey& key) {
        m_letters.append(word);
        m_entries.push_back({key, m_letters.size()});
    }

    // Valid until a word is added, or the list goes.
    [[nodiscard]] std::u16string_view operator[](std::size_t number) const {
        const std::size_t begin = number > 0 ? m_entries[number - 1].end : 0;
        return std::u16string_view(m_letters).substr(begin, m_entries[number].end - begin);
    }
    [[nodiscard]] const WordKey& key(std::size_t number) const { return m_entries[number].key; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    bool operator==(const WordList&) const = default;

private:
    struct Entry {
        WordKey key;
        std::size_t end = 0; // in m_letters

        bool operator==(const Entry&) const = default;
    };

    std::u16string m_letters; // of all words, one after the other
    std::vector<Entry> m_entries;
};

} // namespace wireside
