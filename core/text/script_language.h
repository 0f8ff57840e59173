// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language that a text's letters tell by themselves: nearly all that the press prints in Hangul is Korean. A
// headline is enough for that, while its words are too few to tell German from Dutch.
//
//     languageOfScript(u"\uC7A5\uAD00\uC774 \uC654\uB2E4")   // "ko"
//     languageOfScript(u"\u5927\u81E3\u304C\u6765\u305F")    // "ja": kana between the Chinese characters
//     languageOfScript(u"Oui.")                              // "": many languages are written so
//
// Linear in the text. Any number of threads may ask at once.
#pragma once

#include <string_view>

namespace wireside {

// The BCP 47 tag of the one language of the press in the script that most letters are of. Empty if that script has
// several (Latin, Cyrillic, Arabic, Devanagari ...), and for a text without letters.
[[nodiscard]] std::string_view languageOfScript(std::u16string_view text);

} // namespace wireside
