// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words by number, in one piece of memory: a string for each would be an allocation for every long one,
// and as many again to let them go.
//
//     WordList words;
//     words.add(u"river");
//     words.add(u"dam");
//     words[1]       // u"dam"
//     words.size()   // 2
//
// A value; any number of threads may read one at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

class WordList {
public:
    // Gives the word the next number. Amortised linear in the word, which may lie in this list.
    void add(std::u16string_view word) {
        m_letters.append(word);
        m_ends.push_back(m_letters.size());
    }

    // Valid until a word is added, or the list goes.
    [[nodiscard]] std::u16string_view operator[](std::size_t number) const {
        const std::size_t begin = number > 0 ? m_ends[number - 1] : 0;
        return std::u16string_view(m_letters).substr(begin, m_ends[number] - begin);
    }
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }

    bool operator==(const WordList&) const = default;

private:
    std::u16string m_letters; // of all words, one after the other
    std::vector<std::size_t> m_ends;
};

} // namespace wireside
