// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts that make a careless algorithm quadratic.
#pragma once

#include "tests/bench/pseudo_reports.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace wireside {

struct ExtremeTexts {
    std::string_view name;
    std::size_t units = 0;                       // of each text, to begin with
    ReportPair (*write)(std::size_t units) = {}; // of about so many UTF-16 units each
};

[[nodiscard]] const std::vector<ExtremeTexts>& extremeTexts();

} // namespace wireside
