// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentence_ends.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"

#include <algorithm>

#include <unicode/uchar.h>

namespace wireside {
namespace {

constexpr std::u16string_view openers = u"\"'\u2018\u201C\u201E\u00AB([{";
constexpr std::u16string_view closers = u"\"'\u2019\u201D\u00BB)]}";
constexpr std::u16string_view quoteClosers = u"\"'\u2019\u201D\u00BB";
// A sentence that has only begun, as "At 5 a.m.", does not end at an abbreviation.
constexpr std::size_t fewestWordsBeforeTime = 4;
// How far behind a quote "said" can stand: "Why?" the foreign minister of Tovenia asked.
constexpr std::size_t attributionWords = 6;
constexpr std::size_t longestWord = 32; // units; what goes on longer does not say who speaks

bool in(char16_t unit, std::u16string_view set) {
    return set.find(unit) != std::u16string_view::npos;
}
bool isWordUnit(char16_t unit) {
    return isLetter(unit) || isDigit(unit) || unit == u'\u00B0' || U16_IS_SURROGATE(unit);
}

// The word that begins at or, behind opening quotes and brackets, after `at`.
std::u16string_view wordAt(std::u16string_view text, std::size_t at) {
    while (at < text.size() && (in(text[at], openers) || isSpace(text[at]))) ++at;
    std::size_t end = at;
    while (end < text.size() && isWordUnit(text[end])) ++end;
    return text.substr(at, end - at);
}

// The word that ends at `end`, with the stops and hyphens inside it.
std::u16string_view wordBefore(std::u16string_view text, std::size_t end, std::size_t limit) {
    std::size_t begin = end;
    while (begin > limit &&
           (isWordUnit(text[begin - 1]) || text[begin - 1] == u'.' || text[begin - 1] == u'&'))
        --begin;
    while (begin < end && text[begin] == u'.') ++begin;
    return text.substr(begin, end - begin);
}

// No more than `most`: what is asked is whether a sentence has only begun.
std::size_t countWords(std::u16string_view text, std::size_t most) {
    std::size_t words = 0;
    bool inside = false;
    for (const char16_t unit : text) {
        const bool space = isSpace(unit);
        words += !space && !inside ? 1 : 0;
        if (words == most) return words;
        inside = !space;
    }
    return words;
}

bool isCapitalised(std::u16string_view word) {
    return !word.empty() && (isUpper(word.front()) || u_istitle(word.front()) != 0);
}

// Whether the text behind a quote tells who says it: Ode asked / the minister of Tovenia told us.
// "He said nothing." begins a sentence: within one it would be "he".
bool attributionFollows(std::u16string_view text, std::size_t at) {
    if (beginsSentences(wordAt(text, at))) return false;
    for (std::size_t words = 0; words < attributionWords && at < text.size(); ++words) {
        const std::size_t limit = std::min(text.size(), at + longestWord);
        std::size_t end = at;
        while (end < limit && !isSpace(text[end])) ++end;
        std::u16string_view word = text.substr(at, end - at);
        const bool last = !word.empty() && in(word.back(), u".,!?;:");
        if (last && !isTitle(word.substr(0, word.size() - 1))) word.remove_suffix(1);
        if (attributesSpeech(word)) return words > 0;
        if (last && !word.ends_with(u'.')) return false;
        at = end;
        while (at < text.size() && isSpace(text[at])) ++at;
    }
    return false;
}

struct Dots {
    std::size_t begin = 0; // the first of them
    std::size_t count = 0;
    bool spaced = false;
};

// The run of dots, with or without spaces between, that ends before `end`.
Dots dotsBefore(std::u16string_view text, std::size_t end, std::size_t limit) {
    Dots dots{end, 0, false};
    for (std::size_t at = end; at > limit;) {
        if (text[at - 1] == u'.') {
            dots.begin = --at;
            ++dots.count;
        } else if (isSpace(text[at - 1]) && at - 1 > limit && text[at - 2] == u'.' &&
                   dots.count > 0) {
            dots.spaced = true;
            --at;
        } else {
            break;
        }
    }
    return dots;
}

// One letter before a stop: an initial, unless it is the pronoun or stands for itself ("plan B.").
bool endsAfterLetter(std::u16string_view text, std::u16string_view letter, std::size_t begin,
                     std::u16string_view follower) {
    const auto at = static_cast<std::size_t>(letter.data() - text.data());
    std::size_t end = at;
    while (end > begin && isSpace(text[end - 1])) --end;
    const std::u16string_view previous = wordBefore(text, end, begin);
    if (previous.empty() || isCapitalised(previous) || (end > begin && text[end - 1] == u'.'))
        return false;
    return letter == u"I" || beginsSentences(follower);
}

struct Marker {
    std::size_t length = 0; // up to the item's text
    std::size_t ordinal = 0;
    char16_t style = 0; // 'd' for figures, 'a' for letters
};

// "1.", "1)", "1.)", "a.", with or without a bullet before it.
std::optional<Marker> markerAt(std::u16string_view text, std::size_t at) {
    const std::size_t begin = at;
    const auto peek = [&] { return at < text.size() ? text[at] : u'\0'; };
    if (in(peek(), u"\u2022\u2043\u2023\u25E6")) {
        ++at;
        while (isSpace(peek())) ++at;
    }
    Marker marker;
    if (isDigit(peek())) {
        marker.style = u'd';
        for (; isDigit(peek()) && marker.ordinal < 1000; ++at)
            marker.ordinal =
                marker.ordinal * 10 + static_cast<std::size_t>(u_charDigitValue(peek()));
    } else if (peek() >= u'a' && peek() <= u'z') {
        marker.style = u'a';
        marker.ordinal = static_cast<std::size_t>(peek() - u'a') + 1;
        ++at;
    } else {
        return std::nullopt;
    }
    const std::size_t marks = at;
    while (in(peek(), u".)")) ++at;
    if (at == marks || !isSpace(peek())) return std::nullopt;
    marker.length = at - begin;
    return marker;
}

bool endsAfterStop(std::u16string_view text, std::size_t begin, std::size_t stop,
                   std::size_t next) {
    const std::u16string_view word = wordBefore(text, stop, begin);
    const std::u16string_view follower = wordAt(text, next);
    const bool figureFollows = next < text.size() && isDigit(text[next]);
    if (word.empty()) return true;
    // A sentence that is nothing but "1." is the number of a list's item.
    if (const auto marker = markerAt(text, begin); marker && begin + marker->length > stop)
        return false;
    if (word.size() == 1 && isCapitalised(word))
        return endsAfterLetter(text, word, begin, follower);
    switch (abbreviationOf(word)) {
    case Abbreviation::None: return true;
    case Abbreviation::BeforeName: return false;
    case Abbreviation::BeforeNumber: return !figureFollows;
    case Abbreviation::Month: return !figureFollows && beginsSentences(follower);
    case Abbreviation::Time:
        return countWords(text.substr(begin, stop - begin), fewestWordsBeforeTime) >=
                   fewestWordsBeforeTime &&
               !followsTime(follower) && !in(text[next], u"(");
    case Abbreviation::MayEnd:
        // "Co. and" was settled by the small letter; "U.S. 7th Fleet" goes on, "U.S. The" does not.
        return beginsSentences(follower);
    }
    return true;
}

// Where the next sentence begins behind several dots, of which the last ends at `next` but for white space.
std::optional<std::size_t> nextAfterDots(std::u16string_view text, std::size_t begin,
                                         std::size_t next, Dots dots) {
    if (!dots.spaced) return next;
    if (dots.count < 4) return std::nullopt;
    // "said. . . . The" is a sentence's stop and an ellipsis that begins the next one; " . . . . " ends one.
    const bool attached = dots.begin > begin && !isSpace(text[dots.begin - 1]);
    if (!attached) return next;
    std::size_t ellipsis = dots.begin + 1;
    while (ellipsis < next && isSpace(text[ellipsis])) ++ellipsis;
    return ellipsis;
}

} // namespace

std::optional<std::size_t> nextSentence(std::u16string_view text, std::size_t begin,
                                        std::size_t next) {
    if (next >= text.size() || begin >= next) return std::nullopt;
    std::size_t end = next;
    while (end > begin && isSpace(text[end - 1])) --end;
    std::size_t stop = end; // behind the mark that ends the sentence
    while (stop > begin && in(text[stop - 1], closers)) --stop;
    if (stop == begin) return std::nullopt; // nothing but brackets so far
    const bool quoted = stop < end && in(text[stop], quoteClosers);
    const char16_t mark = text[stop - 1];
    const std::u16string_view follower = wordAt(text, next);

    if (mark == u'!' || mark == u'?') {
        if (!follower.empty() && isLower(follower.front())) return std::nullopt;
        if (quoted && attributionFollows(text, next)) return std::nullopt;
        return next;
    }
    if (mark != u'.') return next;
    const Dots dots = dotsBefore(text, stop, begin);
    if (dots.count == 1) {
        if (!endsAfterStop(text, begin, stop - 1, next)) return std::nullopt;
        return next;
    }
    if (stop < end && text[stop] == u']')
        return std::nullopt; // "[...]" leaves out, it does not end
    return nextAfterDots(text, begin, next, dots);
}

bool isAbbreviation(std::u16string_view text, std::size_t begin, std::size_t next) {
    std::size_t end = std::min(next, text.size());
    while (end > begin && isSpace(text[end - 1])) --end;
    if (end <= begin || text[end - 1] != u'.') return false;
    const std::u16string_view word = wordBefore(text, end - 1, begin);
    if (word.empty()) return false;
    const bool letterFollows = next + 1 < text.size() && text[next + 1] == u'.'; // "z. B.", "d. h."
    return (word.size() == 1 && (isCapitalised(word) || letterFollows)) ||
           abbreviationOf(word) == Abbreviation::BeforeName ||
           std::ranges::all_of(word, [](char16_t unit) { return isDigit(unit); });
}

std::vector<std::size_t> listItems(std::u16string_view text) {
    std::vector<std::size_t> items;
    const auto first = markerAt(text, 0);
    if (!first) return items;
    std::size_t wanted = first->ordinal + 1;
    for (std::size_t at = first->length; at < text.size(); ++at) {
        if (!isSpace(text[at - 1]) || isSpace(text[at])) continue;
        const auto marker = markerAt(text, at);
        if (!marker || marker->style != first->style || marker->ordinal != wanted) continue;
        items.push_back(at);
        ++wanted;
    }
    return items;
}

} // namespace wireside
