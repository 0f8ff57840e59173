// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a number is given in: miles, square feet, dollars, days.
//
//     "5 miles", "8 kilometres"                areConversions(): true
//     "$40 million", "\u20AC40 million"        contradict(): true
//     "40 pounds", "\u00A340"                  neither: pounds can be money
//
// In English words, and in the signs and codes of currencies.
#pragma once

#include "core/compare/linked_tokens.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace wireside {

struct Measure {
    enum class Power : std::uint8_t { One, Square, Cubic };

    std::uint64_t units = 0; // a bit for each unit that the words can mean; 0: none is known
    Power power = Power::One;

    [[nodiscard]] bool isKnown() const { return units != 0; }
    bool operator==(const Measure&) const = default;
};

inline constexpr std::u16string_view meterForm = u"meter";

// By the word alone.
[[nodiscard]] Measure measureNamed(std::u16string_view form);

// A measure and the tokens that it takes.
struct MeasureWords {
    Measure measure;
    TokenRange tokens; // empty if no measure is known
};
// Of the words that begin at a token behind a number: "square miles", "-mile", "degrees Celsius",
// "Swiss francs".
[[nodiscard]] MeasureWords measureFrom(const LinkedSide& side, std::size_t begin);
// Of the currency that ends before a number: "$", "US$", "Rs", "CHF".
[[nodiscard]] MeasureWords currencyBefore(const LinkedSide& side, std::size_t number);

// Whether both are known and may be two measures of one thing.
[[nodiscard]] bool areConversions(const Measure& left, const Measure& right);

// Whether the same number in both is said of different amounts of the same kind.
[[nodiscard]] bool contradict(const Measure& left, const Measure& right);

// Hours, days, years.
[[nodiscard]] bool isOfTime(const Measure& measure);

} // namespace wireside
