// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_sentences.h"

#include "core/text/characters.h"
#include "core/text/plain_words.h"
#include "core/text/unit_search.h"

namespace wireside {
namespace {

// The classes of the rules, of plain units.
bool isTerm(char16_t unit) { return unit == u'.' || unit == u'!' || unit == u'?'; }
bool isClose(char16_t unit) {
    constexpr std::u16string_view closes = u"\"'()[]{}\u2018\u2019\u201C\u201D";
    return closes.find(unit) != std::u16string_view::npos;
}
bool isContinue(char16_t unit) {
    constexpr std::u16string_view continues = u",-:\u2013\u2014";
    return continues.find(unit) != std::u16string_view::npos;
}

// Whether the first letter from `at` on is a small one, with no further stop before it (SB8).
bool goesOnSmall(std::u16string_view text, std::size_t at) {
    while (at < text.size() && !isLetter(text[at]) && !isTerm(text[at])) ++at;
    return at < text.size() && isLower(text[at]);
}

// Whether the stop at `term` belongs to what follows at `next`, behind closing marks and spaces.
bool joins(std::u16string_view text, std::size_t term, std::size_t next) {
    const char16_t follower = text[next];
    if (isTerm(follower) || isContinue(follower)) return true; // SB8a
    if (text[term] != u'.') return false;
    if (next == term + 1) {
        if (isDigit(follower)) return true;                                         // SB6
        if (term > 0 && isLetter(text[term - 1]) && isUpper(follower)) return true; // SB7
    }
    return goesOnSmall(text, next);
}

} // namespace

std::optional<std::vector<std::size_t>> plainSentenceBreaks(std::u16string_view text) {
    constexpr std::size_t usualBreaks = 8; // at most
    std::vector<std::size_t> breaks;
    breaks.reserve(usualBreaks);
    breaks.push_back(0);
    const auto matters = [](char16_t unit) {
        return unit == u'.' || unit == u'!' || unit == u'?' || unit >= firstBeyondAscii;
    };
    for (std::size_t at = findUnit(text, 0, matters); at < text.size();
         at = findUnit(text, at + 1, matters)) {
        if (text[at] >= firstBeyondAscii && !isPlain(text[at])) return std::nullopt;
        if (!isTerm(text[at])) continue;
        std::size_t next = at + 1;
        while (next < text.size() && isClose(text[next])) ++next;
        while (next < text.size() && isSpace(text[next])) ++next;
        if (next == text.size()) continue;
        // A sentence goes on behind it by Unicode 15.1, not before.
        if (text[next] == u';') return std::nullopt;
        if (!joins(text, at, next)) breaks.push_back(next);
    }
    if (!text.empty()) breaks.push_back(text.size());
    return breaks;
}

} // namespace wireside
