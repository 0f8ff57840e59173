// SPDX-License-Identifier: GPL-3.0-or-later
//
// A word in two registers. Nearly every English word fits in whole, so that two of them are compared
// without a look at their letters, which lie anywhere in a long text.
//
//     keyOf(u"river") == keyOf(u"river")   // true
//     isWhole(keyOf(u"river"))             // true: words with this key are this word
//     isWhole(keyOf(u"caf\u00E9"))         // false: only ASCII of up to 15 letters is
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace wireside {

struct WordKey {
    std::uint64_t begin = 0; // the first eight letters
    std::uint64_t rest = 0;  // the others and, in the upper byte, how many there are in all

    bool operator==(const WordKey&) const = default;
};

namespace word_key {

inline constexpr std::size_t step = sizeof(std::uint64_t) / sizeof(char16_t);
inline constexpr std::size_t longestWhole = 15;
inline constexpr unsigned sizeShift = 56;
inline constexpr std::uint64_t notWhole = std::uint64_t{1} << 63U;
inline constexpr std::uint64_t beyondAscii = 0xFF80'FF80'FF80'FF80ULL;
inline constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15ULL; // 2^64 over the golden ratio

// Up to four units of a word. Fewer are the lower ones, with zeros above.
[[nodiscard]] inline std::uint64_t unitsAt(std::u16string_view word, std::size_t at) {
    std::uint64_t units = 0;
    if (at + step <= word.size()) {
        std::memcpy(&units, word.data() + at, sizeof(units));
        return units;
    }
    for (std::size_t i = word.size(); i > at; --i) units = units << 16U | word[i - 1];
    return units;
}

// Four units of ASCII as four bytes.
[[nodiscard]] inline std::uint64_t narrowed(std::uint64_t units) {
    units = (units | units >> 8U) & 0x0000'FFFF'0000'FFFFULL;
    return (units | units >> 16U) & 0xFFFF'FFFFULL;
}

// Of any word: what words have in common that differ is a matter of chance.
[[nodiscard]] inline WordKey digestOf(std::u16string_view word) {
    std::uint64_t digest = (word.size() + 1) * factor;
    for (std::size_t at = 0; at < word.size(); at += step) {
        digest = (digest ^ unitsAt(word, at)) * factor;
        digest ^= digest >> 32U;
    }
    return {digest, notWhole | word.size()};
}

} // namespace word_key

[[nodiscard]] inline WordKey keyOf(std::u16string_view word) {
    using namespace word_key;
    if (word.size() > longestWhole) return digestOf(word);
    const std::uint64_t a = unitsAt(word, 0);
    const std::uint64_t b = word.size() > step ? unitsAt(word, step) : 0;
    std::uint64_t c = 0;
    std::uint64_t d = 0;
    if (word.size() > 2 * step) {
        c = unitsAt(word, 2 * step);
        d = word.size() > 3 * step ? unitsAt(word, 3 * step) : 0;
    }
    if (((a | b | c | d) & beyondAscii) != 0) return digestOf(word);
    return {narrowed(a) | narrowed(b) << 32U,
            narrowed(c) | narrowed(d) << 32U | std::uint64_t{word.size()} << sizeShift};
}

// Whether words that have this key are the same word.
[[nodiscard]] inline bool isWhole(const WordKey& key) {
    return (key.rest & word_key::notWhole) == 0;
}

// Good in all of its bits.
[[nodiscard]] inline std::uint32_t hashOf(const WordKey& key) {
    std::uint64_t hash = (key.begin ^ key.rest * word_key::factor) * word_key::factor;
    hash ^= hash >> 32U;
    return static_cast<std::uint32_t>(hash * word_key::factor >> 32U);
}

} // namespace wireside
