// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above the rows of an HTML report: what is compared, how much of it is shared, what
// should be checked, and the legend.
//
//     htmlHead(comparison, HeadChoice::With, reportTime())      // "<header> ... </header>\n<section ..."
//     htmlHead(comparison, HeadChoice::Without, reportTime())   // "<h1 class=\"heard\">...</h1>\n"
//
// Left out, there is still a heading for who hears the page.
//
// Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_options.h"

#include <QDateTime>
#include <QString>

namespace wireside {

[[nodiscard]] QString htmlHead(const Comparison& comparison, HeadChoice choice,
                               const QDateTime& made);

} // namespace wireside
