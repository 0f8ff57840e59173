// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/script_language.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <unicode/uscript.h>

namespace wireside {
namespace {

struct ScriptLanguage {
    UScriptCode script;
    std::string_view language;
};
// Scripts that the press of one language uses, by Unicode's ScriptExtensions and CLDR's likely languages.
constexpr std::array<ScriptLanguage, 14> scriptLanguages{{
    {USCRIPT_ARMENIAN, "hy"},
    {USCRIPT_GEORGIAN, "ka"},
    {USCRIPT_GREEK, "el"},
    {USCRIPT_GUJARATI, "gu"},
    {USCRIPT_GURMUKHI, "pa"},
    {USCRIPT_HAN, "zh"},
    {USCRIPT_HANGUL, "ko"},
    {USCRIPT_HIRAGANA, "ja"},
    {USCRIPT_KANNADA, "kn"},
    {USCRIPT_KHMER, "km"},
    {USCRIPT_MALAYALAM, "ml"},
    {USCRIPT_TAMIL, "ta"},
    {USCRIPT_TELUGU, "te"},
    {USCRIPT_THAI, "th"},
}};
// Japanese writes its nouns in Chinese characters, but hardly a sentence without kana between them; a Chinese text
// has kana in a name or two at most.
constexpr std::size_t hanPerKana = 10;

// Where the script is in the table; its end if the press of several languages uses it.
std::size_t placeOf(UScriptCode script) {
    if (script == USCRIPT_KATAKANA) script = USCRIPT_HIRAGANA;
    return static_cast<std::size_t>(
        std::ranges::find(scriptLanguages, script, &ScriptLanguage::script) -
        scriptLanguages.begin());
}

} // namespace

std::string_view languageOfScript(std::u16string_view text) {
    std::size_t letters = 0;
    std::array<std::size_t, scriptLanguages.size() + 1> counts{}; // the last: of all other scripts
    for (const char16_t unit : text) {
        if (!isLetter(unit)) continue;
        UErrorCode status = U_ZERO_ERROR;
        ++letters;
        ++counts[unit < firstBeyondAscii ? scriptLanguages.size()
                                         : placeOf(uscript_getScript(unit, &status))];
    }
    std::size_t& han = counts[placeOf(USCRIPT_HAN)];
    std::size_t& kana = counts[placeOf(USCRIPT_HIRAGANA)];
    if (kana > 0 && kana * hanPerKana >= han) {
        kana += han;
        han = 0;
    }
    for (std::size_t place = 0; place < scriptLanguages.size(); ++place)
        if (counts[place] * 2 > letters) return scriptLanguages[place].language;
    return {};
}

} // namespace wireside
