// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include "core/text/characters.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

namespace wireside {

struct WordBreaker::Iterator {
    std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks{nullptr, ubrk_close};
};

WordBreaker::WordBreaker(const std::string& language) : m_iterator(std::make_unique<Iterator>()) {
    UErrorCode status = U_ZERO_ERROR;
    m_iterator->breaks.reset(ubrk_open(UBRK_WORD, language.c_str(), nullptr, 0, &status));
}

WordBreaker::~WordBreaker() = default;

std::vector<RawWord> WordBreaker::split(std::u16string_view text) {
    std::vector<RawWord> words;
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* breaks = m_iterator->breaks.get();
    if (breaks == nullptr) return words;
    ubrk_setText(breaks, text.data(), static_cast<std::int32_t>(text.size()), &status);
    auto begin = static_cast<std::size_t>(ubrk_first(breaks));
    for (std::int32_t at = ubrk_next(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) {
        TextSpan span{begin, static_cast<std::size_t>(at)};
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
    return words;
}

} // namespace wireside
