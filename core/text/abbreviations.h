// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a full stop after a word means in English news.
//
//     abbreviationOf(u"Gen")    // Abbreviation::BeforeName: "Gen. Haldorn" goes on
//     abbreviationOf(u"U.S")    // Abbreviation::MayEnd: depends on what follows
#pragma once

#include "core/text/word_key.h"

#include <cstdint>
#include <string_view>

namespace wireside {

enum class Abbreviation : std::uint8_t {
    None,
    BeforeName,   // Mr. Gen. St.: never ends a sentence
    BeforeNumber, // No. p. Fig.: goes on before a figure
    Month,        // Jan. Sept.: goes on before a figure
    Time,         // a.m. p.m.: goes on before a day or a time zone
    MayEnd,       // U.S. Inc. Jr.: ends only before a word that begins sentences
};

// `word` without its last full stop, as it is written: names begin with a capital. "U.S" and "a.m" keep the inner
// stops.
[[nodiscard]] Abbreviation abbreviationOf(std::u16string_view word);

// Whether a word is a form of address that house styles add or drop: Mr, Mrs, Dr. In any case, without the stop.
[[nodiscard]] bool isTitle(std::u16string_view word);
// The same of a word in small letters whose key is known.
[[nodiscard]] bool isTitle(std::u16string_view word, const WordKey& key);

// Whether a capitalised word, when it follows an abbreviation, begins a sentence: The, He, But.
[[nodiscard]] bool beginsSentences(std::u16string_view word);

// Whether a word follows a time of day within the sentence: Monday, June, GMT, Eastern.
[[nodiscard]] bool followsTime(std::u16string_view word);

// Whether a verb attributes speech: said, asked, told.
[[nodiscard]] bool attributesSpeech(std::u16string_view word);

[[nodiscard]] bool isMonth(std::u16string_view word);

} // namespace wireside
