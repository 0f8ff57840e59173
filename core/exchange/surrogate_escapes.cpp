// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/surrogate_escapes.h"

#include <charconv>
#include <cstdint>
#include <string_view>

#include <unicode/utf16.h>

namespace wireside {
namespace {

constexpr std::size_t escapeLength = 6; // \uXXXX
constexpr std::string_view replacementEscape = "\\ufffd";

// The unit that the \uXXXX at `at` stands for, 0 if there is none: that is no surrogate either.
std::uint16_t escapedUnit(std::string_view json, std::size_t at) {
    if (json.substr(at, 2) != "\\u" || json.size() - at < escapeLength) return 0;
    const char* const end = json.data() + at + escapeLength;
    std::uint16_t unit = 0;
    const auto [parsed, error] = std::from_chars(json.data() + at + 2, end, unit, 16);
    return error == std::errc() && parsed == end ? unit : std::uint16_t{0};
}

} // namespace

std::string withoutLoneSurrogates(std::string json) {
    std::size_t at = json.find('\\');
    while (at != std::string::npos) {
        const std::uint16_t unit = escapedUnit(json, at);
        std::size_t length = 2; // of any other escape; so the second of two backslashes begins none
        if (U16_IS_LEAD(unit) && U16_IS_TRAIL(escapedUnit(json, at + escapeLength))) {
            length = 2 * escapeLength;
        } else if (U16_IS_SURROGATE(unit)) {
            json.replace(at, escapeLength, replacementEscape);
            length = escapeLength;
        }
        at = json.find('\\', at + length);
    }
    return json;
}

} // namespace wireside
