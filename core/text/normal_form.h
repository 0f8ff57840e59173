// SPDX-License-Identifier: GPL-3.0-or-later
//
// One way of writing for words that house styles write differently.
//
//     normalForm(u"Emphasised", "en")   // u"emphasized"
//     normalForm(u"labour", "en")       // u"labor"
//     normalMark(u"\u201C")             // u"\""
//
// A normal form is a key for comparing, not correct spelling: where a rule changes a word for the
// worse ("exercize") it does so on both sides.
#pragma once

#include "core/text/word_key.h"

#include <string>
#include <string_view>

namespace wireside {

[[nodiscard]] std::u16string normalForm(std::u16string_view word, std::string_view language);

// Whether a word with this key is seen to be its own normal form without making that: true of nearly all
// English words in small letters. False says nothing.
[[nodiscard]] bool isPlainlyNormal(std::u16string_view word, const WordKey& key,
                                   std::string_view language);

// The one quotation mark, dash or ellipsis for all of their kinds; other marks as they are.
[[nodiscard]] std::u16string normalMark(std::u16string_view mark);

} // namespace wireside
