// SPDX-License-Identifier: GPL-3.0-or-later
//
// English numbers, in words or figures, to one way of writing them.
//
//     "seven-and-a-half", "7-1/2", "7\u00BD"  ->  7.5
//     "two hundred and five", "205"      ->  205
//     "1,200"                            ->  1200
//     "1:40"                             ->  1.40
#pragma once

#include "core/text/word_key.h"
#include "core/text/words.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace wireside {

struct NumberPhrase {
    std::size_t words = 0; // how many raw words it takes; 0 if there is no number
    std::u16string figures;

    bool operator==(const NumberPhrase&) const = default;
};

// What parts the groups of figures, and what stands before their decimals.
struct FigureMarks {
    char16_t group = u',';
    char16_t decimal = u'.';
};

// "1,200" to "1200"; a mark of groups that parts none is decimal, too, and becomes a point.
[[nodiscard]] std::u16string plainFigures(std::u16string_view digits, FigureMarks marks = {});

// Whether a word can begin a number in words: "seven", "Twenty", not "hundred".
[[nodiscard]] bool beginsNumber(std::u16string_view word);
// The same of a word in small letters whose key is known.
[[nodiscard]] bool beginsNumber(std::u16string_view word, const WordKey& key);

// The longest number that `words` begins with. "one" alone is a word, not a number. Looks at a
// few words only.
[[nodiscard]] NumberPhrase parseNumber(std::u16string_view text, std::span<const RawWord> words);

} // namespace wireside
