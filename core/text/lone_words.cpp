// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lone_words.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"
#include "core/text/numbers.h"
#include "core/text/word_map.h"

#include <algorithm>
#include <array>

namespace wireside {
namespace {

struct Name {
    std::u16string_view first;
    std::u16string_view second;
    std::u16string_view form;
};
constexpr std::array<Name, 5> names{{{u"United", u"States", u"usa"},
                                     {u"United", u"Kingdom", u"uk"},
                                     {u"United", u"Nations", u"un"},
                                     {u"European", u"Union", u"eu"},
                                     {u"per", u"cent", u"percent"}}};

bool beginsName(std::u16string_view word, const WordKey& key) {
    static const WordSet firsts{u"United", u"European", u"per"};
    return firsts.contains(word, key);
}

} // namespace

std::u16string_view formOfName(std::u16string_view first, std::u16string_view second) {
    for (const Name& name : names)
        if (first == name.first && second == name.second) return name.form;
    return {};
}

bool isLoneWord(std::u16string_view word, const WordKey& key) {
    if (isOfSmallLetters(key))
        return !beginsName(word, key) && !beginsNumber(word, key) && !isTitle(word, key) &&
               word != u"cannot";
    const bool marked = std::ranges::any_of(
        word, [](char16_t unit) { return unit == u'.' || unit == u'\'' || unit == u'\u2019'; });
    const bool letter = word.size() == 1 && word != u"I" && isUpper(word.front());
    return !marked && !letter && !beginsName(word, key) && word != u"US" && word != u"USA" &&
           !isDigit(word.front()) && !beginsNumber(word) && !isTitle(word) &&
           !equalFolded(word, u"cannot");
}

} // namespace wireside
