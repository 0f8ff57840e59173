// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which English words are tokens by themselves, whatever follows them, and which two are a name.
//
//     isLoneWord(u"river", keyOf(u"river"))   // true
//     isLoneWord(u"five", keyOf(u"five"))     // false: "five hundred" is one number
//     formOfName(u"United", u"Nations")       // u"un"
//
// Linear in the words.
#pragma once

#include "core/text/word_key.h"

#include <string_view>

namespace wireside {

// Of a word made of letters: whether no number, title, name, acronym or contraction begins with it.
// All of these look at the spelling of their first word first, so this is asked once for each
// spelling, and for most words of a text that is all. `key` is the word's.
[[nodiscard]] bool isLoneWord(std::u16string_view word, const WordKey& key);

// What two words are together that are written out or abbreviated; empty if they are nothing.
[[nodiscard]] std::u16string_view formOfName(std::u16string_view first, std::u16string_view second);

} // namespace wireside
