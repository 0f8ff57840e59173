// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison on a printer: the pages of the PDF on the printer's paper.
//
//     QPrinter printer(QPrinter::HighResolution);
//     printer.setOutputFileName(QStringLiteral("visit.pdf"));
//     printComparison(*comparison, options, printer);
//
// Any thread, but the printer's and the painting are to be one thread's at a time. About linear in both texts.
#pragma once

#include "core/compare/compare.h"
#include "core/compare/comparison.h"
#include "core/error.h"
#include "ui/report/report_options.h"

#include <stop_token>

class QPrinter;

namespace wireside {

// Prints the pages that the printer is set to, on its paper; a size without a name gets pages of the usual paper, scaled. Fails with Cancelled, IsFolder or NotWritable.
//
// A print to a file that fails or is cancelled leaves no file, or the old one. One to paper can be cancelled until
// its pages are painted, which is the second half: a printer's queue prints what it has got.
[[nodiscard]] Expected<void> printComparison(const Comparison& comparison, ReportOptions options,
                                             QPrinter& printer, const std::stop_token& stop = {},
                                             const Progress& progress = {});

} // namespace wireside
