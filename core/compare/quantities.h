// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of a link's side, with what belongs to them.
//
//     "more than $1.5 million was paid by 9 p.m."
//     quantitiesIn(side)    // {.value = 1500000, .bound = Bound::Lower, .measure = dollars}, {.value = 21, ...}
//
// Words are read in English, figures in any language. Numbers of a list ("2. Ferries") are none.
#pragma once

#include "core/compare/linked_tokens.h"
#include "core/compare/measures.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace wireside {

// What is said of how exact a number is.
enum class Bound : std::uint8_t {
    None,
    About,   // about, some, roughly
    Nearly,  // almost, close to
    Lower,   // at least, more than
    Upper,   // at most, up to, fewer than
    Unclear, // "over": of a number or of a time; "40 or so"; the end of a range
};

struct Quantity {
    std::size_t begin = 0; // tokens [begin, end) with currency, magnitude, "percent", "p.m."
    std::size_t end = 0;
    std::size_t number = 0;     // the token with the figures
    std::size_t boundBegin = 0; // where the words of the bound begin; `begin` without one
    std::size_t measureEnd = 0; // where the words of the measure end; `end` without one
    Bound bound = Bound::None;
    std::optional<double> value; // none for figures such as 10.5.3
    double step = 1;             // what one more in the last figure would be: 1e5 of "1.5 million"
    Measure measure;             // of "between 5 and 8 miles" both have it
    char16_t halfOfDay = 0;      // 'a' or 'p'
    bool isTime = false;         // a time of day: "21:00", "2100 GMT", "9 p.m."
    bool isShortYear = false;    // the 20 of "2019-20"
    bool mayBeMeters = false;    // "5m": five million, or five metres

    bool operator==(const Quantity&) const = default;
};

[[nodiscard]] std::vector<Quantity> quantitiesIn(const LinkedSide& side);

// Whether two quantities of the two sides are the same number, however it is written.
[[nodiscard]] bool sameNumber(const LinkedTokens& link, const Quantity& left,
                              const Quantity& right);

// Whether what is said of two different numbers can be true of one: "at least 14" and "17", "some 60" and "61",
// "4.98" and "5".
[[nodiscard]] bool areConsistent(const Quantity& left, const Quantity& right);

} // namespace wireside
