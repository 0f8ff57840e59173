// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages that a person can choose a report to be read in, and what they are called.
//
//     readableLanguages().front()                   // {"ar", true}
//     languageNamed("de", "en")                     // u"German"
//     languageNamed("pt-BR", "de")                  // u"Portugiesisch"
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace wireside {

struct ReadableLanguage {
    std::string_view tag; // BCP 47
    bool stemmed = false; // there is a stemmer: inflections of a word are seen to be one word

    bool operator==(const ReadableLanguage&) const = default;
};

// Those with a stemmer first, then others of the press, each in the order of their tags.
[[nodiscard]] std::span<const ReadableLanguage> readableLanguages();

// A language's name in another one, without script and region; the tag itself if it is not known.
[[nodiscard]] std::u16string languageNamed(std::string_view tag, std::string_view in);

} // namespace wireside
