// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/known_languages.h"

#include "core/text/decode.h"
#include "core/text/language.h"

#include <array>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace wireside {

std::span<const ReadableLanguage> readableLanguages() {
    // Snowball 2.2 and CLD2 know them, both.
    static constexpr std::array<ReadableLanguage, 57> languages{{
        {"ar", true},  {"ca", true},  {"da", true},  {"de", true},  {"el", true},  {"en", true},
        {"es", true},  {"eu", true},  {"fi", true},  {"fr", true},  {"ga", true},  {"hi", true},
        {"hu", true},  {"hy", true},  {"id", true},  {"it", true},  {"lt", true},  {"nb", true},
        {"ne", true},  {"nl", true},  {"pt", true},  {"ro", true},  {"ru", true},  {"sr", true},
        {"sv", true},  {"ta", true},  {"tr", true},  {"yi", true},  {"af", false}, {"be", false},
        {"bg", false}, {"bn", false}, {"bs", false}, {"cs", false}, {"cy", false}, {"et", false},
        {"fa", false}, {"gl", false}, {"he", false}, {"hr", false}, {"is", false}, {"ja", false},
        {"ka", false}, {"ko", false}, {"lv", false}, {"mk", false}, {"ms", false}, {"mt", false},
        {"pl", false}, {"sk", false}, {"sl", false}, {"sq", false}, {"sw", false}, {"th", false},
        {"uk", false}, {"ur", false}, {"vi", false},
    }};
    return languages;
}

std::u16string languageNamed(std::string_view tag, std::string_view in) {
    const std::string primary = primaryLanguage(tag);
    if (primary.empty()) return {}; // to ICU that is the system's
    icu::UnicodeString name;
    icu::Locale(primary.c_str()).getDisplayLanguage(icu::Locale(std::string(in).c_str()), name);
    if (name.isEmpty() || name == icu::UnicodeString::fromUTF8(primary)) return fromUtf8(tag);
    return {name.getBuffer(), static_cast<std::size_t>(name.length())};
}

} // namespace wireside
