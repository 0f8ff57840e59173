// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a row's cell as HTML, with the marks of its words.
//
//     htmlCell(*comparison.left, row.left)   // "Ministers <u>met</u> in Oslo. […] They agreed."
//
// Changed words are in <u>, words that moved in <i>: the two that browsers and word processors tell
// apart without a style sheet. Linear. Any thread.
#pragma once

#include "core/text/document.h"
#include "ui/report/report_rows.h"

#include <QString>

namespace wireside {

[[nodiscard]] QString htmlCell(const Document& report, const ReportCell& cell);

} // namespace wireside
