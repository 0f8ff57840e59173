// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of plain English stretches without ICU, which takes longer than all the rest of reading
// a word. ICU is asked for everything else; the tests compare both on texts by chance.
//
//     std::vector<RawWord> words;
//     addPlainWords(u"dam's 2,500", {0, 5}, words);   // "dam's"
#pragma once

#include "core/text/words.h"

#include <string_view>
#include <vector>

namespace wireside {

// Whether the rules of word boundaries (UAX 29) treat this unit as one of four kinds: a letter, a
// digit, a mark that can stand within a word, or a mark that is always by itself. So it is
// of all ASCII but the low line and the at sign, and of the quotes, dashes and ellipsis of English print.
[[nodiscard]] bool isPlain(char16_t unit);

// Adds the words and marks of a stretch of plain units without white space. White space, or the
// text's end, must stand on either side: then no rule looks beyond it, and these are ICU's words.
void addPlainWords(std::u16string_view text, TextSpan stretch, std::vector<RawWord>& words);

} // namespace wireside
