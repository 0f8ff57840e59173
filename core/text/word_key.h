// SPDX-License-Identifier: GPL-3.0-or-later
//
// A word in two registers. Nearly every English word fits in whole, so that two of them are compared
// without a look at their letters, which lie anywhere in a long text.
//
//     keyOf(u"river") == keyOf(u"river")   // true
//     isWhole(keyOf(u"river"))             // true: words with this key are this word
//     isWhole(keyOf(u"caf\u00E9"))         // false: only ASCII of up to 15 letters is
//     isOfSmallLetters(keyOf(u"River"))    // false
//     WordEnding(u"er").isIn(lastLetters(keyOf(u"river")))   // true
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

[[nodiscard]] inline std::uint64_t fourUnitsAt(std::u16string_view word, std::size_t at) {
    std::uint64_t units = 0;
    std::memcpy(&units, word.data() + at, sizeof(units));
    return units;
}

// Up to four units of a word from a place in it. Fewer are the lower ones, with zeros above. Without a loop,
// for how often it ran would be foretold wrongly for every other word.
[[nodiscard]] inline std::uint64_t unitsAt(std::u16string_view word, std::size_t at) {
    const std::size_t size = word.size();
    if (at + step <= size) return fourUnitsAt(word, at);
    if (size >= step) return fourUnitsAt(word, size - step) >> (16U * (at + step - size));
    const std::size_t middle = size / 2; // of one to three units
    return word[0] | std::uint64_t{word[middle]} << (16U * middle) |
           std::uint64_t{word[size - 1]} << (16U * (size - 1));
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

// With as few branches as there can be, for how long the next word is cannot be foretold: what a word's last
// units are read for has them twice, which is all the same.
[[nodiscard]] inline WordKey keyOf(std::u16string_view word) {
    using namespace word_key;
    const std::size_t size = word.size();
    if (size > longestWhole) return digestOf(word);
    std::uint64_t begin = 0;
    std::uint64_t rest = std::uint64_t{size} << sizeShift;
    std::uint64_t units = 0; // all that are in the word
    if (size >= 2 * step) {
        const std::uint64_t a = fourUnitsAt(word, 0);
        const std::uint64_t b = fourUnitsAt(word, step);
        const std::uint64_t c = fourUnitsAt(word, size - 2 * step);
        const std::uint64_t d = fourUnitsAt(word, size - step);
        units = a | b | c | d;
        begin = narrowed(a) | narrowed(b) << 32U;
        // Of the last eight those behind the first eight.
        rest |= (narrowed(c) | narrowed(d) << 32U) >> (8 * (longestWhole - size)) >> 8U;
    } else if (size >= step) {
        const std::uint64_t a = fourUnitsAt(word, 0);
        const std::uint64_t b = fourUnitsAt(word, size - step);
        units = a | b;
        begin = narrowed(a) | narrowed(b) << (8 * (size - step));
    } else if (size > 0) {
        units = unitsAt(word, 0);
        begin = narrowed(units);
    }
    if ((units & beyondAscii) != 0) return digestOf(word);
    return {begin, rest};
}

// Whether words that have this key are the same word.
[[nodiscard]] inline bool isWhole(const WordKey& key) {
    return (key.rest & word_key::notWhole) == 0;
}

// Whether a word that is whole in its key is of a to z alone. All letters are asked at once.
[[nodiscard]] inline bool isOfSmallLetters(const WordKey& key) {
    using namespace word_key;
    constexpr std::uint64_t each = 0x0101'0101'0101'0101ULL; // byte
    constexpr std::uint64_t upperBits = each * 0x80;
    constexpr std::size_t half = sizeof(key.begin);
    const auto areSmall = [](std::uint64_t bytes, std::size_t used) {
        if (used < half) bytes |= each * u'a' << (8U * used);
        const std::uint64_t fromA = (bytes | upperBits) - each * u'a';
        const std::uint64_t beyondZ = bytes + each * (0x7F - u'z');
        return (fromA & ~beyondZ & upperBits) == upperBits;
    };
    if (!isWhole(key)) return false;
    const std::size_t size = key.rest >> sizeShift;
    const std::uint64_t rest = key.rest & ((std::uint64_t{1} << sizeShift) - 1);
    return areSmall(key.begin, size < half ? size : half) &&
           areSmall(rest, size < half ? 0 : size - half);
}

// The last eight letters of a word that is whole in its key, the very last in the upper byte; below the
// first letter of a shorter one are zeros.
[[nodiscard]] inline std::uint64_t lastLetters(const WordKey& key) {
    using namespace word_key;
    constexpr std::size_t half = sizeof(key.begin);
    const std::size_t size = key.rest >> sizeShift;
    if (size == 0) return 0;
    if (size <= half) return key.begin << (8 * (half - size));
    return key.begin >> (8 * (size - half)) | key.rest << (8 * (2 * half - size));
}

// What words end in, of up to eight letters of ASCII: compared in one step, where their letters one by
// one would take a branch each that is foretold badly.
class WordEnding {
public:
    constexpr WordEnding(const char16_t* ending) : m_letters(ending) {
        for (const char16_t letter : m_letters) {
            m_last = m_last >> 8U | std::uint64_t{letter} << word_key::sizeShift;
            m_mask = m_mask >> 8U | std::uint64_t{0xFF} << word_key::sizeShift;
        }
    }
    // Of the lastLetters() of a word.
    [[nodiscard]] constexpr bool isIn(std::uint64_t last) const {
        return (last & m_mask) == m_last;
    }
    [[nodiscard]] constexpr std::u16string_view letters() const { return m_letters; }

private:
    std::u16string_view m_letters;
    std::uint64_t m_last = 0;
    std::uint64_t m_mask = 0;
};

// Good in all of its bits.
[[nodiscard]] inline std::uint32_t hashOf(const WordKey& key) {
    std::uint64_t hash = (key.begin ^ key.rest * word_key::factor) * word_key::factor;
    hash ^= hash >> 32U;
    return static_cast<std::uint32_t>(hash * word_key::factor >> 32U);
}

} // namespace wireside
