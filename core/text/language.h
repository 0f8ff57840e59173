// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of a text, and the words that carry no content in it.
//
//     detectLanguage(u"The ministers will meet again on Monday.")   // "en"
//     languageTag("de_at.UTF-8")                                    // "de-AT"
//     primaryLanguage("de-AT")                                      // "de"
//     isFunctionWord(u"the", "en")                                  // true
#pragma once

#include "core/text/word_key.h"

#include <string>
#include <string_view>

namespace wireside {

// The BCP 47 tag of the language by CLD2; of a text that is too short for it by its letters, English when they do
// not tell it.
// Reads a sample of a long text: constant time.
[[nodiscard]] std::string detectLanguage(std::u16string_view text);

// A language as people and systems write it as a BCP 47 tag; withdrawn codes become today's ("iw" is
// "he"). Empty if it names no language.
[[nodiscard]] std::string languageTag(std::string_view language);

// The tag without script, region and the rest: what rules and word lists go by.
[[nodiscard]] std::string primaryLanguage(std::string_view tag);

// Whether a normal form is a stop word of the language. Known for English; false for others.
[[nodiscard]] bool isFunctionWord(std::u16string_view form, std::string_view language);
// The same of a form whose key is known.
[[nodiscard]] bool isFunctionWord(std::u16string_view form, const WordKey& key,
                                  std::string_view language);

} // namespace wireside
