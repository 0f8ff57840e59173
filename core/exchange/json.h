// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparisons and reports as JSON (schemas "wireside-comparison-1" and "wireside-report-1").
//
//     std::string line = toJson(comparison).dump();  // {"schema":"wireside-comparison-1",...
//
// Offsets in JSON count Unicode code points; inside the program they count UTF-16 units. An
// unpaired surrogate counts as one code point and is written as U+FFFD. Linear in the texts.
#pragma once

#include "core/compare/comparison.h"

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace wireside {

// Fields in the order of the format's description.
[[nodiscard]] nlohmann::ordered_json toJson(const Comparison& comparison);

// A single report: every sentence unique, no links.
[[nodiscard]] nlohmann::ordered_json toJson(const Document& report);

} // namespace wireside
