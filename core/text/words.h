// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words and marks of a text as ICU's rules part them, before anything is normalised.
//
//     WordBreaker("en").split(u"7-1/2 hours")   // "7" "-" "1" "/" "2" "hours"
#pragma once

#include "core/text/document.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

struct RawWord {
    enum class Kind : std::uint8_t { Letters, Digits, Mark };
    NarrowSpan span;
    Kind kind = Kind::Mark;

    bool operator==(const RawWord&) const = default;
};

// Costly to use for the first time, cheap to use again. Not to be shared between threads.
class WordBreaker {
public:
    explicit WordBreaker(std::string language); // primaryLanguage()
    ~WordBreaker();
    WordBreaker(const WordBreaker&) = delete;
    WordBreaker& operator=(const WordBreaker&) = delete;

    // In reading order; white space is in none. Linear in the text.
    [[nodiscard]] std::vector<RawWord> split(std::u16string_view text);

    // The same for a stretch of the text that ends with it or before a space, behind `words`.
    void split(std::u16string_view text, TextSpan stretch, std::vector<RawWord>& words);

private:
    struct Iterator;
    std::unique_ptr<Iterator> m_iterator;
    std::string m_language;
};

} // namespace wireside
