// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/contractions.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace wireside {
namespace {

struct Ending {
    std::u16string_view letters;
    std::u16string_view form;
};
constexpr std::array<Ending, 6> endings{{{u"n't", u"not"},
                                         {u"'re", u"are"},
                                         {u"'ve", u"have"},
                                         {u"'ll", u"will"},
                                         {u"'d", u"would"},
                                         {u"'m", u"am"}}};

bool endsFolded(std::u16string_view word, std::u16string_view key) {
    return word.size() > key.size() && equalFolded(word.substr(word.size() - key.size()), key);
}

// "'s" behind these is a verb, behind other words the possessive.
bool isSubject(std::u16string_view word) {
    static constexpr std::array<std::u16string_view, 11> subjects{
        u"it",    u"he",   u"she", u"that",  u"what", u"who",
        u"there", u"here", u"let", u"where", u"how"};
    return std::ranges::any_of(
        subjects, [&](std::u16string_view subject) { return equalFolded(word, subject); });
}

} // namespace

std::optional<Contraction> contractionOf(std::u16string_view word) {
    constexpr std::size_t can = 3;
    if (equalFolded(word, u"cannot")) return Contraction{can, u"can", u"not"};
    const bool marked = word.find_first_of(u"'\u2019") != std::u16string_view::npos;
    if (word.size() < 3 || !marked) return std::nullopt;
    if (endsFolded(word, u"'s")) {
        const std::u16string_view base = word.substr(0, word.size() - 2);
        if (!isSubject(base)) return Contraction{base.size(), {}, u"'s", TokenClass::Punctuation};
        return Contraction{base.size(), {}, equalFolded(base, u"let") ? u"us" : u"is"};
    }
    const auto ending = std::ranges::find_if(
        endings, [&](const Ending& known) { return endsFolded(word, known.letters); });
    if (ending == endings.end()) return std::nullopt;
    Contraction parts{word.size() - ending->letters.size(), {}, ending->form};
    if (equalFolded(word, u"can't")) parts.firstForm = u"can";
    if (equalFolded(word, u"won't")) parts.firstForm = u"will";
    return parts;
}

} // namespace wireside
