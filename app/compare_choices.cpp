// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_choices.h"

#include <charconv>
#include <cstddef>
#include <system_error>

namespace wireside {
namespace {

std::optional<double> sensitivityOf(const std::string& value) {
    if (value == "loose") return looseSensitivity;
    if (value == "default") return defaultSensitivity;
    if (value == "strict") return strictSensitivity;
    double number = 0;
    const char* const end = value.data() + value.size();
    const auto [parsed, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc() || parsed != end || !(number > 0 && number < 1)) return std::nullopt;
    return number;
}

std::optional<std::size_t> wordsOf(const std::string& value) {
    std::size_t number = 0;
    const char* const end = value.data() + value.size();
    const auto [parsed, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc() || parsed != end) return std::nullopt;
    return number;
}

} // namespace

tl::expected<CompareOptions, UsageError> compareOptionsFrom(const CompareChoices& given) {
    const auto wrong = [](const std::string& what, const std::string& value) {
        return tl::unexpected(UsageError{what + ", not \"" + value + '"'});
    };
    CompareOptions options;
    options.furniture = given.furniture;
    if (given.sensitivity) {
        const auto sensitivity = sensitivityOf(*given.sensitivity);
        if (!sensitivity)
            return wrong("--sensitivity is loose, default, strict or a number between 0 and 1",
                         *given.sensitivity);
        options.sensitivity = *sensitivity;
    }
    if (given.minimumWords) {
        const auto words = wordsOf(*given.minimumWords);
        if (!words)
            return wrong("--minimum-words is a whole number from 0 on", *given.minimumWords);
        options.minimumWords = *words;
    }
    return options;
}

} // namespace wireside
