// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above the rows of an HTML report: what is compared, how much of it is shared, what
// should be checked, and the legend.
//
//     htmlHead(comparison, {}, reportTime(), rows)
//         // "<header> ... </header>\n<section ..."
//     htmlHead(comparison, {.head = HeadChoice::Without}, reportTime(), rows)
//         // "<h1 class=\"heard\">...</h1>\n"
//
// Left out, there is still a heading for who hears the page. `rows` are those below it: what they show is linked.
//
// Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_options.h"
#include "ui/report/report_rows.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace wireside {

[[nodiscard]] QString htmlHead(const Comparison& comparison, const ReportOptions& options,
                               const QDateTime& made, const std::vector<ReportRow>& rows);

} // namespace wireside
