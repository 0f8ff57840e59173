// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/find_matches.h"

#include <QChar>

#include <array>
#include <optional>
#include <string>

namespace wireside {

namespace {

constexpr char16_t space = u' ';
constexpr char16_t firstBeyondAscii = 0x80;

char16_t withoutVariant(char16_t unit) {
    switch (unit) {
    case u'\u2018':
    case u'\u2019': return u'\'';
    case u'\u201c':
    case u'\u201d': return u'"';
    default: return QChar::isSpace(unit) ? space : unit;
    }
}

template <bool matchCase> constexpr std::array<char16_t, firstBeyondAscii> likenedAscii() {
    std::array<char16_t, firstBeyondAscii> all{};
    for (char16_t unit = 0; unit < firstBeyondAscii; ++unit) {
        const bool lowered = !matchCase && unit >= u'A' && unit <= u'Z';
        const bool isSpace = unit >= u'\t' && unit <= u'\r';
        all.at(unit) = lowered ? static_cast<char16_t>(unit - u'A' + u'a') : isSpace ? space : unit;
    }
    return all;
}

// What units that find each other have in common. Most text is ASCII, so that goes first.
template <bool matchCase> char16_t likened(char16_t unit) {
    static constexpr auto ascii = likenedAscii<matchCase>();
    if (unit < firstBeyondAscii) return ascii[unit];
    const char16_t plain = withoutVariant(unit);
    return matchCase ? plain : QChar(plain).toCaseFolded().unicode();
}

// Likened, with one space for each run of white space.
template <bool matchCase> std::u16string likened(std::u16string_view pattern) {
    std::u16string all;
    for (const char16_t unit : pattern) {
        const char16_t alike = likened<matchCase>(unit);
        if (alike != space || !all.ends_with(space)) all += alike;
    }
    return all;
}

template <bool matchCase>
std::optional<std::size_t> matchEnd(std::u16string_view text, std::size_t begin,
                                    std::u16string_view sought) {
    std::size_t at = begin;
    for (const char16_t unit : sought) {
        if (at == text.size() || likened<matchCase>(text[at]) != unit) return std::nullopt;
        ++at;
        if (unit != space) continue;
        while (at < text.size() && likened<matchCase>(text[at]) == space) ++at;
    }
    return at;
}

// Of the character that the unit belongs to: half a pair has the class of the whole one.
char32_t characterAt(std::u16string_view text, std::size_t at) {
    if (QChar::isHighSurrogate(text[at]) && at + 1 < text.size() &&
        QChar::isLowSurrogate(text[at + 1]))
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    if (QChar::isLowSurrogate(text[at]) && at > 0 && QChar::isHighSurrogate(text[at - 1]))
        return QChar::surrogateToUcs4(text[at - 1], text[at]);
    return text[at];
}

bool isOfAWord(std::u16string_view text, std::size_t at) {
    const char32_t character = characterAt(text, at);
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == U'_';
}

bool parts(std::u16string_view text, std::size_t at) {
    return at == 0 || at == text.size() || !isOfAWord(text, at - 1) || !isOfAWord(text, at);
}

template <bool matchCase>
std::vector<TextSpan> matchesOf(std::u16string_view text, std::u16string_view pattern,
                                bool wholeWords) {
    const std::u16string sought = likened<matchCase>(pattern);
    if (sought.empty() || sought == u" ") return {};
    std::vector<TextSpan> matches;
    for (std::size_t begin = 0; begin < text.size();) {
        if (likened<matchCase>(text[begin]) != sought.front()) {
            ++begin;
            continue;
        }
        const auto end = matchEnd<matchCase>(text, begin, sought);
        if (!end || (wholeWords && !(parts(text, begin) && parts(text, *end)))) {
            ++begin;
            continue;
        }
        matches.push_back({.begin = begin, .end = *end});
        begin = *end;
    }
    return matches;
}

} // namespace

std::vector<TextSpan> findMatches(std::u16string_view text, std::u16string_view pattern,
                                  const FindOptions& options) {
    return options.matchCase ? matchesOf<true>(text, pattern, options.wholeWords)
                             : matchesOf<false>(text, pattern, options.wholeWords);
}

} // namespace wireside
