// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report's rows as a table of HTML: left report, number and kind, right report.
//
//     htmlRows(comparison, reportRows(comparison))   // "<table role=\"table\"> ... </table>\n"
//
// Changed words are in <u>, words that moved in <i>. Linear. Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_rows.h"

#include <QString>

#include <vector>

namespace wireside {

// By link: whether one of the rows shows it.
[[nodiscard]] std::vector<bool> shownLinks(const Comparison& comparison,
                                           const std::vector<ReportRow>& rows);

// Without any row there is a line that says so.
[[nodiscard]] QString htmlRows(const Comparison& comparison, const std::vector<ReportRow>& rows);

} // namespace wireside
