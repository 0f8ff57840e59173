// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units of a kind in a text, sixty-four at a time. Of most kinds that are looked for, marks or line ends, a text has
// few: to ask them one by one, with a branch for each, is a large part of what reading a text takes.
//
//     const auto isStop = [](char16_t unit) { return unit == u'.'; };
//     findUnit(u"It rose. It fell.", 0, isStop)   // 7
//     findUnit(u"It rose. It fell.", 8, isStop)   // 16
//
//     UnitBits stops;
//     stops.assign(u"It rose. It fell.", isStop);
//     stops.next(8)                               // 16
//
// Comparisons with a few units or ranges of them make vector code; more calculation in a test makes none.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <vector>

namespace wireside {

namespace unit_search {

inline constexpr std::size_t blockUnits = 64;
using Answers = std::array<std::uint8_t, blockUnits>; // 1 where a unit is of the kind

template <typename Test>
[[nodiscard]] inline Answers answersFor(const char16_t* units, const Test& test) {
    Answers answers;
    for (std::size_t i = 0; i < blockUnits; ++i)
        answers[i] = static_cast<std::uint8_t>(test(units[i]));
    return answers;
}

// The answers as one bit each, the first as the lowest.
[[nodiscard]] inline std::uint64_t bitsOf(const Answers& answers) {
    constexpr std::uint64_t gather =
        0x0102'0408'1020'4080ULL; // the bytes' lowest bits in the upper byte
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < blockUnits; i += 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, answers.data() + i, sizeof(bytes));
        bits |= (bytes * gather >> 56U) << i;
    }
    return bits;
}

} // namespace unit_search

// The first place from `at` on with a unit that `test` is true of; the text's length if there is none.
template <typename Test>
[[nodiscard]] std::size_t findUnit(std::u16string_view text, std::size_t at, const Test& test) {
    using namespace unit_search;
    static_assert(std::is_class_v<Test>, "a lambda: a function would be called for each unit");
    for (; at + blockUnits <= text.size(); at += blockUnits)
        if (const std::uint64_t bits = bitsOf(answersFor(text.data() + at, test)); bits != 0)
            return at + static_cast<std::size_t>(std::countr_zero(bits));
    if (at < text.size() && text.size() >= blockUnits) { // the text's last block reaches back
        const std::size_t begin = text.size() - blockUnits;
        const std::uint64_t bits = bitsOf(answersFor(text.data() + begin, test)) >> (at - begin);
        return bits != 0 ? at + static_cast<std::size_t>(std::countr_zero(bits)) : text.size();
    }
    while (at < text.size() && !test(text[at])) ++at;
    return at;
}

template <typename Test> [[nodiscard]] bool hasUnit(std::u16string_view text, const Test& test) {
    return findUnit(text, 0, test) < text.size();
}

// Where all the units of a kind are in a text.
class UnitBits {
public:
    template <typename Test> void assign(std::u16string_view text, const Test& test) {
        using namespace unit_search;
        static_assert(std::is_class_v<Test>, "a lambda: a function would be called for each unit");
        m_blocks.resize(text.size() / blockUnits + 1);
        std::size_t at = 0;
        for (std::uint64_t& block : m_blocks) {
            if (at + blockUnits <= text.size()) {
                block = bitsOf(answersFor(text.data() + at, test));
            } else {
                block = std::uint64_t{1} << text.size() % blockUnits; // where next() ends
                for (std::size_t i = at; i < text.size(); ++i)
                    if (test(text[i])) block |= std::uint64_t{1} << i % blockUnits;
            }
            at += blockUnits;
        }
    }

    // The first place of one from `at` on; the text's length if there is none, or `at` is that.
    [[nodiscard]] std::size_t next(std::size_t at) const {
        using unit_search::blockUnits;
        std::size_t block = at / blockUnits;
        std::uint64_t bits = m_blocks[block] >> at % blockUnits;
        if (bits != 0) return at + static_cast<std::size_t>(std::countr_zero(bits));
        do bits = m_blocks[++block];
        while (bits == 0);
        return block * blockUnits + static_cast<std::size_t>(std::countr_zero(bits));
    }

private:
    std::vector<std::uint64_t> m_blocks; // a bit for each unit, and one for the text's end
};

} // namespace wireside
