// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include "core/text/characters.h"
#include "core/text/plain_words.h"
#include "core/text/unit_search.h"

#include <utility>

#include <unicode/ubrk.h>

namespace wireside {

struct WordBreaker::Iterator {
    std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks{nullptr, ubrk_close};
    UnitBits others; // of a stretch: what is no letter of ASCII

    // Most English texts never need it, and for a short one it is the dearest step of all.
    UBreakIterator* open(const std::string& language) {
        UErrorCode status = U_ZERO_ERROR;
        if (!breaks) breaks.reset(ubrk_open(UBRK_WORD, language.c_str(), nullptr, 0, &status));
        return breaks.get();
    }
};

namespace {

// With the space or mark behind it. Texts have about five; a vector that must grow is copied.
constexpr std::size_t fewestUnitsPerWord = 4;

bool isAsciiSpace(char16_t unit) { return unit < firstBeyondAscii && isSpace(unit); }

// Marks that have a boundary before them wherever they stand behind letters and before a space.
bool isLoneMark(char16_t unit) {
    return unit < firstBeyondAscii && isPlain(unit) && !isDigit(unit) && !isSpace(unit);
}

struct Chunk {
    std::size_t end = 0; // the next ASCII space, or the text's end
    bool plain = true;
};

Chunk chunkAt(std::u16string_view text, std::size_t begin) {
    Chunk chunk{begin, true};
    for (; chunk.end < text.size() && !isAsciiSpace(text[chunk.end]); ++chunk.end)
        chunk.plain = chunk.plain && isPlain(text[chunk.end]);
    return chunk;
}

// The end of what had better be given to ICU at once: it begins with a chunk that is not plain, and
// ends where a few plain ones follow. In a text of another script, that is all of it.
std::size_t endOfStretch(std::u16string_view text, std::size_t end) {
    constexpr int fewPlain = 4;
    int plain = 0;
    for (std::size_t at = end; at < text.size() && plain < fewPlain;) {
        if (isAsciiSpace(text[at])) {
            ++at;
            continue;
        }
        const Chunk chunk = chunkAt(text, at);
        at = chunk.end;
        plain = chunk.plain ? plain + 1 : 0;
        if (!chunk.plain) end = chunk.end;
    }
    return end;
}

void addWords(std::u16string_view text, TextSpan stretch, UBreakIterator* breaks,
              std::vector<RawWord>& words) {
    if (breaks == nullptr) return;
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(breaks, text.data() + stretch.begin, static_cast<std::int32_t>(stretch.length()),
                 &status);
    std::size_t begin = stretch.begin;
    ubrk_first(breaks);
    for (std::int32_t at = ubrk_next(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) {
        TextSpan span{begin, stretch.begin + static_cast<std::size_t>(at)};
        begin = span.end;
        // White space can carry a combining mark, which is then a mark of its own.
        while (!span.empty() && isSpace(text[span.begin])) ++span.begin;
        if (span.empty()) continue;
        const std::int32_t rule = ubrk_getRuleStatus(breaks);
        if (rule >= UBRK_WORD_NUMBER && rule < UBRK_WORD_NUMBER_LIMIT)
            words.push_back({span, RawWord::Kind::Digits});
        else if (rule >= UBRK_WORD_LETTER)
            words.push_back({span, RawWord::Kind::Letters});
        else
            words.push_back({span, RawWord::Kind::Mark});
    }
}

} // namespace

WordBreaker::WordBreaker(std::string language)
    : m_iterator(std::make_unique<Iterator>()), m_language(std::move(language)) {}

WordBreaker::~WordBreaker() = default;

std::vector<RawWord> WordBreaker::split(std::u16string_view text) {
    std::vector<RawWord> words;
    words.reserve(text.size() / fewestUnitsPerWord);
    split(text, {0, text.size()}, words);
    return words;
}

void WordBreaker::split(std::u16string_view text, TextSpan stretch, std::vector<RawWord>& words) {
    if (m_language != "en") return addWords(text, stretch, m_iterator->open(m_language), words);
    text = text.substr(0, stretch.end);
    UnitBits& others = m_iterator->others;
    others.assign(text.substr(stretch.begin), [](char16_t unit) {
        return (unit < u'a' || unit > u'z') && (unit < u'A' || unit > u'Z');
    });
    const auto endsAt = [text](std::size_t at) {
        return at == text.size() || isAsciiSpace(text[at]);
    };
    for (std::size_t at = stretch.begin; at < text.size();) {
        if (isAsciiSpace(text[at])) {
            ++at;
            continue;
        }
        // Letters between spaces, as most words are, are one word by every rule, and so they are before
        // a mark with a space behind it.
        const std::size_t end = stretch.begin + others.next(at - stretch.begin);
        if (end > at) {
            if (endsAt(end)) {
                words.push_back({{at, end}, RawWord::Kind::Letters});
                at = end;
                continue;
            }
            if (isLoneMark(text[end]) && endsAt(end + 1)) {
                words.push_back({{at, end}, RawWord::Kind::Letters});
                words.push_back({{end, end + 1}, RawWord::Kind::Mark});
                at = end + 1;
                continue;
            }
        }
        const Chunk chunk = chunkAt(text, at);
        if (chunk.plain) {
            addPlainWords(text, {at, chunk.end}, words);
            at = chunk.end;
        } else {
            // With the space before it, for a combining mark belongs to that.
            const std::size_t stretchEnd = endOfStretch(text, chunk.end);
            addWords(text, {at - (at > 0 ? 1 : 0), stretchEnd}, m_iterator->open(m_language),
                     words);
            at = stretchEnd;
        }
    }
}

} // namespace wireside
