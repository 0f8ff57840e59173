// SPDX-License-Identifier: GPL-3.0-or-later
//
// ICU's questions about one UTF-16 unit, answered without a call where it is ASCII: most of an
// English text is, and these are asked of every unit several times.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include <unicode/uchar.h>

namespace wireside {

constexpr char16_t firstBeyondAscii = 0x80;

[[nodiscard]] inline bool isAscii(std::u16string_view text) {
    return std::ranges::all_of(text, [](char16_t unit) { return unit < firstBeyondAscii; });
}

// As u_isUWhiteSpace().
[[nodiscard]] inline bool isSpace(char16_t unit) {
    if (unit < firstBeyondAscii) return unit == u' ' || (unit >= u'\t' && unit <= u'\r');
    return u_isUWhiteSpace(unit) != 0;
}

// As u_islower(), u_isupper(), u_isalpha() and u_isdigit().
[[nodiscard]] inline bool isLower(char16_t unit) {
    return unit < firstBeyondAscii ? unit >= u'a' && unit <= u'z' : u_islower(unit) != 0;
}
[[nodiscard]] inline bool isUpper(char16_t unit) {
    return unit < firstBeyondAscii ? unit >= u'A' && unit <= u'Z' : u_isupper(unit) != 0;
}
[[nodiscard]] inline bool isDigit(char16_t unit) {
    return unit < firstBeyondAscii ? unit >= u'0' && unit <= u'9' : u_isdigit(unit) != 0;
}
[[nodiscard]] inline bool isLetter(char16_t unit) {
    return unit < firstBeyondAscii ? isLower(unit) || isUpper(unit) : u_isalpha(unit) != 0;
}

// As u_tolower(): unit by unit, so never longer or shorter.
[[nodiscard]] inline char16_t toLower(char16_t unit) {
    if (unit >= firstBeyondAscii) return static_cast<char16_t>(u_tolower(unit));
    return isUpper(unit) ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit;
}
[[nodiscard]] inline std::u16string toLower(std::u16string_view word) {
    std::u16string lower(word);
    for (char16_t& unit : lower) unit = toLower(unit);
    return lower;
}

// Whether a word reads as `key`, which is in lower case, with either apostrophe.
[[nodiscard]] inline bool equalFolded(std::u16string_view word, std::u16string_view key) {
    return std::ranges::equal(word, key, [](char16_t unit, char16_t wanted) {
        return (unit == u'\u2019' ? u'\'' : toLower(unit)) == wanted;
    });
}

} // namespace wireside
