// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison on a printer, by way of a preview: the pages of the PDF on the printer's paper.
//
//     showPrintPreview(session.comparison(), options, window);
//
//     QPrinter printer(QPrinter::HighResolution);
//     printer.setOutputFileName(QStringLiteral("visit.pdf"));
//     printPages(*comparison, options, printer);
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_options.h"

#include <memory>

class QPrinter;
class QWidget;

namespace wireside {

// Opens a window above `window` that can print. Paper and direction of `options` are its first choice.
void showPrintPreview(std::shared_ptr<const Comparison> comparison, const ReportOptions& options,
                      QWidget* window);

// Paints the pages that the printer is set to, on its paper. About linear in both texts.
void printPages(const Comparison& comparison, ReportOptions options, QPrinter& printer);

} // namespace wireside
