// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line's words for how an exported report looks.
//
//     reportOptions({{"--rows", "matches"}, {"--paper", "letter"}})->rows    // RowChoice::Matches
//     reportOptions({{"--paper", "a3"}}).error()
//         // UsageError{"--paper is a4 or letter, not \"a3\""}
#pragma once

#include "app/usage_error.h"
#include "ui/report/report_options.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace wireside {

struct ReportChoice {
    std::string_view name;         // "--rows"
    std::string_view missingValue; // what to say when its value is missing
};

[[nodiscard]] const std::vector<ReportChoice>& reportChoices();

// What is not given is as usual. Each key is one of the names in reportChoices().
[[nodiscard]] tl::expected<ReportOptions, UsageError>
reportOptions(const std::map<std::string_view, std::string>& given);

} // namespace wireside
