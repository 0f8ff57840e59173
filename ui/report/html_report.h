// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison as one HTML file that stands on its own: no script, nothing to load, readable without
// its style sheet.
//
//     const QByteArray html = htmlReport(comparison, {.ink = Ink::Black}, reportTime());
//     // "<!DOCTYPE html>\n<html lang=\"en\" ..."
//
// Link number 3 is at "#link-3", the place that a moved link has left at "#place-3". The same
// comparison, options, time and language give the same bytes. Linear. Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_options.h"

#include <QByteArray>
#include <QDateTime>

namespace wireside {

// Of the options, rows, kinds, head, ink and how the reports were compared count: paper and type are the browser's. The number of a link
// whose row is left out is shown without leading anywhere.
[[nodiscard]] QByteArray htmlReport(const Comparison& comparison, const ReportOptions& options,
                                    const QDateTime& made);

} // namespace wireside
