// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include "core/text/characters.h"
#include "core/text/furniture.h"
#include "core/text/paragraphs.h"
#include "core/text/plain_sentences.h"
#include "core/text/sentence_ends.h"
#include "core/text/unit_search.h"

#include <algorithm>
#include <utility>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

namespace wireside {

struct SentenceSplitter::Iterator {
    std::string language;
    std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks{nullptr, ubrk_close};
    std::u16string paragraph; // with spaces for line ends, at which ICU would always stop

    // Most English texts never need it, and ICU takes long to load its rules. Not with "ss=standard": its
    // lists of abbreviations match the ends of longer words, too.
    UBreakIterator* open() {
        UErrorCode status = U_ZERO_ERROR;
        if (!breaks) breaks.reset(ubrk_open(UBRK_SENTENCE, language.c_str(), nullptr, 0, &status));
        return breaks.get();
    }

    // Where the rules of Unicode see the paragraph's sentences begin, and its end.
    std::vector<std::size_t> sentenceBreaks() {
        if (language == "en")
            if (auto plain = plainSentenceBreaks(paragraph)) return std::move(*plain);
        std::vector<std::size_t> out;
        if (open() == nullptr) return out;
        UErrorCode status = U_ZERO_ERROR;
        ubrk_setText(breaks.get(), paragraph.data(), static_cast<std::int32_t>(paragraph.size()),
                     &status);
        for (std::int32_t at = ubrk_first(breaks.get()); at != UBRK_DONE;
             at = ubrk_next(breaks.get()))
            out.push_back(static_cast<std::size_t>(at));
        return out;
    }
};

namespace {

constexpr std::size_t usualSentences = 8; // at most, of a paragraph

// Where sentences may begin: where the rules say, and at figures behind a stop, which they take for the
// sentence's going on ("on Sunday. 14 people came"). Ascending; without the white space before.
std::vector<std::size_t> proposedBegins(const std::u16string& paragraph,
                                        const std::vector<std::size_t>& breaks) {
    std::vector<std::size_t> begins;
    begins.reserve(breaks.size() + 1);
    std::size_t seen = 0; // up to here the text was searched for figures
    const auto addFigures = [&](std::size_t end) {
        const auto isStop = [](char16_t unit) { return unit == u'.'; };
        for (seen = findUnit(paragraph, seen, isStop); seen + 2 < end;
             seen = findUnit(paragraph, seen + 1, isStop))
            if (paragraph[seen + 1] == u' ' && isDigit(paragraph[seen + 2]))
                begins.push_back(seen + 2);
    };
    for (std::size_t next : breaks) {
        while (next < paragraph.size() && isSpace(paragraph[next])) ++next;
        addFigures(next);
        if (next < paragraph.size() && (begins.empty() || next > begins.back()))
            begins.push_back(next);
    }
    return begins;
}

// A closing quote behind a space, a row of stars: no sentence of its own.
bool isOnlyMarks(std::u16string_view sentence) {
    return std::ranges::none_of(
        sentence, [](char16_t unit) { return U16_IS_SURROGATE(unit) || u_isalnum(unit) != 0; });
}

// The stretches of a paragraph from each begin to the next, without the white space around them.
std::vector<TextSpan> spansBetween(std::u16string_view text, TextSpan paragraph,
                                   const std::vector<std::size_t>& begins) {
    std::vector<TextSpan> sentences;
    sentences.reserve(begins.size());
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : paragraph.length();
        const TextSpan span = trimmed(text, {paragraph.begin + begins[i], paragraph.begin + end});
        if (span.empty()) continue;
        if (!sentences.empty() && isOnlyMarks(text.substr(span.begin, span.length())))
            sentences.back().end = span.end;
        else
            sentences.push_back(span);
    }
    return sentences;
}

} // namespace

SentenceSplitter::SentenceSplitter(const std::string& language)
    : m_iterator(std::make_unique<Iterator>()), m_english(language == "en") {
    m_iterator->language = language;
}

SentenceSplitter::~SentenceSplitter() = default;

std::vector<TextSpan> SentenceSplitter::split(std::u16string_view text, TextSpan paragraph) {
    std::u16string& copy = m_iterator->paragraph;
    copy.assign(text.substr(paragraph.begin, paragraph.length()));
    for (std::size_t at = findUnit(copy, 0, lineEnds); at < copy.size();
         at = findUnit(copy, at + 1, lineEnds))
        copy[at] = u' ';

    std::vector<std::size_t> begins;
    begins.reserve(usualSentences);
    begins.push_back(0);
    const auto add = [&](std::size_t begin) {
        if (begin > begins.back()) begins.push_back(begin);
    };
    std::size_t body = 0;
    for (const std::size_t lead : {datelineLength(copy), capitalsLength(copy)})
        if (lead > 0) body = lead;
    add(body);
    std::vector<std::size_t> items = listItems(copy);
    const std::size_t credit = creditBegin(copy);
    if (credit > 0) items.push_back(credit);

    auto item = items.begin();
    for (const std::size_t next : proposedBegins(copy, m_iterator->sentenceBreaks())) {
        for (; item != items.end() && *item <= next; ++item) add(*item);
        if (!m_english) {
            if (!isAbbreviation(copy, begins.back(), next)) add(next);
        } else if (const auto begin = nextSentence(copy, begins.back(), next)) {
            add(*begin);
        }
    }
    for (; item != items.end(); ++item) add(*item);

    return spansBetween(text, paragraph, begins);
}

} // namespace wireside
