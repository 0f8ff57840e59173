// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_likeness.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace wireside {
namespace {

// Words of the same work in English. Of each row every word can stand for every other.
constexpr std::array<std::u16string_view, 9> classes{
    u"a an the this that these those its their his her our my your some any such all 's",
    u"of in on at by for from to with into about over after before during through within between "
    u"among under against toward across around upon onto",
    u"am is are was were be been being",
    u"have has had having",
    u"will would shall should can could may might must",
    u"do does did doing done",
    u"he she it they we i you who him them us me himself herself itself themselves",
    u"and but or nor while although though because since when if as so however yet",
    u"say says said saying",
};

std::unordered_map<std::u16string_view, std::size_t> rowsOfWords() {
    std::unordered_map<std::u16string_view, std::size_t> rows;
    for (std::size_t row = 0; row < classes.size(); ++row)
        for (std::size_t begin = 0; begin < classes[row].size();) {
            const std::size_t end = std::min(classes[row].find(u' ', begin), classes[row].size());
            rows.emplace(classes[row].substr(begin, end - begin), row + 1);
            begin = end + 1;
        }
    return rows;
}

// From 1; 0 for a word of none of the classes.
std::size_t classOf(std::u16string_view word) {
    static const auto rows = rowsOfWords();
    const auto found = rows.find(word);
    return found == rows.end() ? 0 : found->second;
}

std::size_t commonPrefix(std::u16string_view a, std::u16string_view b) {
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

std::size_t commonSuffix(std::u16string_view a, std::u16string_view b) {
    const auto length = std::min(a.size(), b.size());
    std::size_t common = 0;
    while (common < length && a[a.size() - common - 1] == b[b.size() - common - 1]) ++common;
    return common;
}

bool alike(std::u16string_view a, std::u16string_view b) {
    constexpr std::size_t shortest = 4;
    const std::size_t shorter = std::min(a.size(), b.size());
    const std::size_t longer = std::max(a.size(), b.size());
    if (shorter < shortest) return false;
    const std::size_t prefix = commonPrefix(a, b);
    const std::size_t suffix = std::min(commonSuffix(a, b), shorter - prefix);
    return (prefix >= shortest && 5 * prefix >= 3 * shorter) ||
           (prefix > 0 && 4 * (prefix + suffix) >= 3 * longer);
}

} // namespace

WordLikeness likeness(const ScriptToken& left, const ScriptToken& right) {
    if (left.form == right.form) return WordLikeness::SameForm;
    const bool leftIsWord = isWord(left.kind);
    if (leftIsWord != isWord(right.kind)) return WordLikeness::None;
    if (!leftIsWord) return WordLikeness::SameClass;
    if (left.stem == right.stem) return WordLikeness::SameStem;
    if (left.kind == TokenClass::Number && right.kind == TokenClass::Number)
        return WordLikeness::SameClass;
    if (left.kind == TokenClass::Content && right.kind == TokenClass::Content)
        return alike(left.letters, right.letters) ? WordLikeness::AlikeForm
                                                  : WordLikeness::BothContent;
    const std::size_t wordClass = classOf(left.letters);
    return wordClass != 0 && wordClass == classOf(right.letters) ? WordLikeness::SameClass
                                                                 : WordLikeness::None;
}

} // namespace wireside
