// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is printed on every page around the text: running heads, page numbers.
//
//     withoutRunningHeads({{800, {postAtTheTop, rain, page1}}, {800, {postAtTheTop, wind, page2}}})
//     // {{800, {rain}}, {800, {wind}}}
//
// Linear in the lines but for sorting.
#pragma once

#include "core/reading/pdf/page_lines.h"

#include <vector>

namespace wireside {

struct PrintedPage {
    double height = 0;
    std::vector<PageLine> lines; // in reading order

    bool operator==(const PrintedPage&) const = default;
};

// Lines near the top and the bottom that stand at the same height on several pages and differ in
// figures only are left out, and lone page numbers.
[[nodiscard]] std::vector<PrintedPage> withoutRunningHeads(std::vector<PrintedPage> pages);

} // namespace wireside
