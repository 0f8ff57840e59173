// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/icu_boundaries.h"

#include <memory>

#include <unicode/ubrk.h>

namespace wireside {
namespace {

std::size_t count(UBreakIteratorType type, const std::u16string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks(
        ubrk_open(type, "en", text.data(), static_cast<std::int32_t>(text.size()), &status),
        ubrk_close);
    std::size_t boundaries = 0;
    while (ubrk_next(breaks.get()) != UBRK_DONE) ++boundaries;
    return boundaries;
}

} // namespace

std::size_t countBoundaries(const std::u16string& text) {
    return count(UBRK_WORD, text) + count(UBRK_SENTENCE, text);
}

} // namespace wireside
