// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numbers.h"

#include "core/text/characters.h"
#include "core/text/word_map.h"

#include <array>
#include <optional>

#include <unicode/uchar.h>

namespace wireside {
namespace {

// Walks over the raw words; a hyphen between two of them counts as a space.
class Cursor {
public:
    Cursor(std::u16string_view text, std::span<const RawWord> words)
        : m_text(text), m_words(words) {}

    [[nodiscard]] std::u16string_view surface(std::size_t at) const {
        if (at >= m_words.size()) return {};
        return m_text.substr(m_words[at].span.begin, m_words[at].span.length());
    }
    [[nodiscard]] std::u16string lower(std::size_t at) const { return toLower(surface(at)); }
    [[nodiscard]] bool isDigits(std::size_t at) const {
        if (at >= m_words.size() || m_words[at].kind != RawWord::Kind::Digits) return false;
        const auto digits = surface(at);
        return isDigit(digits.front()) && isDigit(digits.back());
    }
    // Whether nothing stands between two words.
    [[nodiscard]] bool touches(std::size_t at) const {
        return at + 1 < m_words.size() && m_words[at].span.end == m_words[at + 1].span.begin;
    }
    [[nodiscard]] std::size_t skipHyphen(std::size_t at) const {
        return at > 0 && surface(at) == u"-" && touches(at - 1) && touches(at) ? at + 1 : at;
    }

private:
    std::u16string_view m_text;
    std::span<const RawWord> m_words;
};

const WordMap<int>& smallNumbers() {
    static const WordMap<int> words{
        {u"zero", 0},     {u"one", 1},        {u"two", 2},       {u"three", 3},
        {u"four", 4},     {u"five", 5},       {u"six", 6},       {u"seven", 7},
        {u"eight", 8},    {u"nine", 9},       {u"ten", 10},      {u"eleven", 11},
        {u"twelve", 12},  {u"thirteen", 13},  {u"fourteen", 14}, {u"fifteen", 15},
        {u"sixteen", 16}, {u"seventeen", 17}, {u"eighteen", 18}, {u"nineteen", 19},
        {u"twenty", 20},  {u"thirty", 30},    {u"forty", 40},    {u"fifty", 50},
        {u"sixty", 60},   {u"seventy", 70},   {u"eighty", 80},   {u"ninety", 90}};
    return words;
}

std::optional<int> small(std::u16string_view word) {
    const int* number = smallNumbers().findFolded(word);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

struct Value {
    std::size_t words = 0;
    long number = 0;
};

// Up to 99: "twenty-five", "eleven".
Value belowHundred(const Cursor& cursor, std::size_t at) {
    const auto first = small(cursor.surface(at));
    if (!first) return {};
    Value value{1, *first};
    if (*first >= 20) {
        const std::size_t next = cursor.skipHyphen(at + 1);
        const auto unit = small(cursor.surface(next));
        if (unit && *unit > 0 && *unit < 10) value = {next + 1 - at, *first + *unit};
    }
    return value;
}

// A multiple and what is added to it: "two hundred and five", "three thousand two hundred".
Value scaled(const Cursor& cursor, std::size_t at, Value value, std::u16string_view word,
             long scale, Value (*rest)(const Cursor&, std::size_t)) {
    if (value.words == 0 || cursor.lower(at + value.words) != word) return value;
    value = {value.words + 1, value.number * scale};
    std::size_t next = at + value.words;
    const std::size_t behindAnd = cursor.lower(next) == u"and" ? next + 1 : next;
    const Value added = rest(cursor, behindAnd);
    if (added.words > 0 && added.number > 0 && added.number < scale)
        value = {behindAnd + added.words - at, value.number + added.number};
    return value;
}

Value belowThousand(const Cursor& cursor, std::size_t at) {
    return scaled(cursor, at, belowHundred(cursor, at), u"hundred", 100, belowHundred);
}

Value inWords(const Cursor& cursor) {
    return scaled(cursor, 0, belowThousand(cursor, 0), u"thousand", 1000, belowThousand);
}

// Whether the marks of figures part groups: of three digits behind the last, of two or three before it, as in the
// Indian "2,50,000".
bool areGrouped(std::u16string_view digits, FigureMarks marks) {
    const std::u16string_view whole = digits.substr(0, digits.find(marks.decimal));
    std::size_t mark = whole.rfind(marks.group);
    if (mark == std::u16string_view::npos || whole.size() - mark != 4) return false;
    while (mark > 0) {
        const std::size_t before = whole.rfind(marks.group, mark - 1);
        if (before == std::u16string_view::npos) return true;
        if (const std::size_t size = mark - before; size != 3 && size != 4) return false;
        mark = before;
    }
    return true;
}

struct Fraction {
    std::size_t words = 0;
    std::u16string_view decimals;
};

// What stands behind a whole number: "-1/2", " 1/2", "½", "-and-a-half".
Fraction fraction(const Cursor& cursor, std::size_t at) {
    if (at == 0) return {};
    const std::u16string_view sign = cursor.surface(at);
    if (cursor.touches(at - 1)) {
        if (sign == u"\u00BD") return {1, u".5"};
        if (sign == u"\u00BC") return {1, u".25"};
        if (sign == u"\u00BE") return {1, u".75"};
    }
    std::size_t next = cursor.skipHyphen(at);
    if (cursor.isDigits(next) && cursor.surface(next + 1) == u"/" && cursor.touches(next) &&
        cursor.touches(next + 1)) {
        const std::u16string_view upper = cursor.surface(next);
        const std::u16string_view lower = cursor.surface(next + 2);
        const std::size_t words = next + 3 - at;
        if (upper == u"1" && lower == u"2") return {words, u".5"};
        if (upper == u"1" && lower == u"4") return {words, u".25"};
        if (upper == u"3" && lower == u"4") return {words, u".75"};
    }
    if (cursor.lower(next) != u"and") return {};
    next = cursor.skipHyphen(next + 1);
    const std::u16string article = cursor.lower(next);
    if (article != u"a" && article != u"one") return {};
    next = cursor.skipHyphen(next + 1);
    if (cursor.lower(next) == u"half") return {next + 1 - at, u".5"};
    if (cursor.lower(next) == u"quarter") return {next + 1 - at, u".25"};
    return {};
}

std::u16string toFigures(long number) {
    const std::string digits = std::to_string(number);
    return {digits.begin(), digits.end()};
}

} // namespace

std::u16string plainFigures(std::u16string_view digits, FigureMarks marks) {
    const bool grouped = areGrouped(digits, marks);
    std::u16string out;
    for (const char16_t unit : digits) {
        if (unit == marks.group && grouped) continue;
        const std::int32_t value = u_charDigitValue(unit);
        out += value >= 0                                     ? static_cast<char16_t>(u'0' + value)
               : unit == marks.group || unit == marks.decimal ? u'.'
                                                              : unit;
    }
    return out;
}

bool beginsNumber(std::u16string_view word) { return small(word).has_value(); }

bool beginsNumber(std::u16string_view word, const WordKey& key) {
    return smallNumbers().find(word, key) != nullptr;
}

NumberPhrase parseNumber(std::u16string_view text, std::span<const RawWord> words) {
    const Cursor cursor(text, words);
    NumberPhrase phrase;
    if (cursor.isDigits(0)) {
        phrase = {1, plainFigures(cursor.surface(0))};
        const bool time = cursor.surface(1) == u":" && cursor.isDigits(2) && cursor.touches(0) &&
                          cursor.touches(1) && cursor.surface(2).size() == 2;
        if (time) return {3, phrase.figures + u"." + plainFigures(cursor.surface(2))};
    } else {
        const Value value = inWords(cursor);
        if (value.words == 0) return {};
        phrase = {value.words, toFigures(value.number)};
    }
    const Fraction added = fraction(cursor, phrase.words);
    if (added.words == 0) {
        const bool pronoun = phrase.words == 1 && phrase.figures == u"1" && !cursor.isDigits(0);
        return pronoun ? NumberPhrase{} : phrase;
    }
    return {phrase.words + added.words, phrase.figures + std::u16string(added.decimals)};
}

} // namespace wireside
