// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways through a report on pages: what its outline lists, and which places lead to which.
//
//     pdfOutline(comparison, report)    // "Summary", "Reports" with headings and links, ...
//     pdfLinks(report)                  // moved sentences <-> their places, findings -> sentences
//
// Plain values of a paged report; linear in its rows. Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/paged_report.h"
#include "ui/report/pdf_structure.h"

#include <vector>

namespace wireside {

[[nodiscard]] std::vector<PdfOutlineEntry> pdfOutline(const Comparison& comparison,
                                                      const PagedReport& report);
[[nodiscard]] std::vector<PdfLink> pdfLinks(const PagedReport& report);

} // namespace wireside
