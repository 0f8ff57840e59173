// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader of one column of an exported report finds in it.
#pragma once

#include "core/compare/comparison.h"
#include "pdf_tools.h"
#include "ui/report/report_options.h"

#include <QString>

namespace wireside {

// The text of one column from the first page to the last, as pdftotext reads it.
[[nodiscard]] QString columnText(const PdfFile& pdf, const Comparison& comparison, Side side,
                                 const ReportOptions& options);

// Every sentence of both reports is in its own column, in the order of the rows. White space and
// the hyphens at which lines break do not count.
void expectAllSentencesInOrder(const PdfFile& pdf, const Comparison& comparison,
                               const ReportOptions& options);

} // namespace wireside
