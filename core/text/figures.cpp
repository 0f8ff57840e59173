// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace wireside {
namespace {

// The groups of a number have three digits.
constexpr std::size_t groupSize = 3;

// Elsewhere the comma is decimal, and a point parts groups.
bool hasDecimalPoint(std::string_view language) {
    static constexpr std::array<std::string_view, 11> languages{"zh", "ja", "ko", "he", "th", "hi",
                                                                "bn", "ta", "ur", "ms", "ar"};
    return std::ranges::find(languages, language) != languages.end();
}

// Whether a space that can also part words parts groups.
bool groupsBySpace(std::string_view language) {
    static constexpr std::array<std::string_view, 13> languages{
        "fr", "sv", "nb", "nn", "no", "fi", "pl", "cs", "sk", "ru", "uk", "bg", "hu"};
    return std::ranges::find(languages, language) != languages.end();
}

bool areDigits(std::u16string_view word) { return std::ranges::all_of(word, isDigit); }

// ICU takes this one for a part of the word, also behind its last figure: "1 200 %".
constexpr char16_t narrowSpace = u'\u202F';

// Figures with points and commas inside.
bool areFigures(std::u16string_view word) {
    while (!word.empty() && word.back() == narrowSpace) word.remove_suffix(1);
    constexpr std::u16string_view marks = u".,'\u2019\u202F";
    return !word.empty() && isDigit(word.front()) && isDigit(word.back()) &&
           std::ranges::all_of(word, [&](char16_t unit) {
               return isDigit(unit) || marks.find(unit) != std::u16string_view::npos;
           });
}

} // namespace

NumberPhrase parseFigures(std::u16string_view text, std::span<const RawWord> words,
                          std::string_view language) {
    const auto surface = [&](std::size_t at) {
        return at < words.size() ? text.substr(words[at].span.begin, words[at].span.length())
                                 : std::u16string_view();
    };
    if (words.empty() || words.front().kind != RawWord::Kind::Digits || !areFigures(surface(0)))
        return {};
    const FigureMarks marks =
        hasDecimalPoint(language) ? FigureMarks{u',', u'.'} : FigureMarks{u'.', u','};
    const auto spaceBetween = [&](std::size_t at) {
        if (words[at].span.end + 1 != words[at + 1].span.begin) return false;
        const char16_t gap = text[words[at].span.end];
        return gap == u'\u00A0' || gap == u'\u2009' || (gap == u' ' && groupsBySpace(language));
    };
    std::u16string digits(surface(0));
    std::size_t count = 1;
    while (count < words.size() && areDigits(surface(count - 1)) &&
           surface(count - 1).size() <= groupSize && spaceBetween(count - 1) &&
           areFigures(surface(count)) &&
           surface(count).substr(0, surface(count).find(marks.decimal)).size() == groupSize) {
        digits += surface(count);
        ++count;
    }
    std::erase(digits, narrowSpace);
    return {count, plainFigures(digits, marks)};
}

} // namespace wireside
