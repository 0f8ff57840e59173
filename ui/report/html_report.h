// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison as one HTML file that stands on its own: no script, nothing to load, readable without
// its style sheet.
//
//     const QByteArray html = htmlReport(comparison, reportRows(comparison), reportTime());
//     // "<!DOCTYPE html>\n<html lang=\"en\" ..."
//
// Link number 3 is at "#link-3", the place that a moved link has left at "#place-3". The same
// comparison, rows, time and language give the same bytes. Linear. Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_rows.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace wireside {

// `rows` may be a part of the comparison's rows: a number whose link is in none of them is shown
// without leading anywhere.
[[nodiscard]] QByteArray htmlReport(const Comparison& comparison,
                                    const std::vector<ReportRow>& rows, const QDateTime& made);

} // namespace wireside
