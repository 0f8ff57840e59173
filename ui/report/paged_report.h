// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report with its pages made, ready to be painted on any paper: PDF, printer or preview.
//
//     Expected<PagedReport> report = pageReport(comparison, options, reportTime());
//     report->pages.size()                            // Y of "Page X of Y"
//     PagePainter(painter, comparison, *report).paint(0);   // page_painter.h
//
// About linear in both texts. Needs a QGuiApplication, but not its thread.
#pragma once

#include "core/compare/compare.h"
#include "core/compare/comparison.h"
#include "core/error.h"
#include "ui/report/pagination.h"
#include "ui/report/report_head.h"
#include "ui/report/report_options.h"
#include "ui/report/row_layout.h"

#include <QDateTime>

#include <optional>
#include <stop_token>
#include <vector>

namespace wireside {

struct PagedReport {
    ReportSetting setting;
    ReportHead head;              // of no height when it is left out
    std::vector<PageParts> pages; // never empty
    // For each of the comparison's findings the row with what it is about; none where that is left out.
    std::vector<std::optional<std::size_t>> rowOfFinding;

    // Where the rows of a page begin, in dots from the top of the paper.
    [[nodiscard]] int rowsTop(std::size_t page) const;
};

// Cancelled is its only error.
[[nodiscard]] Expected<PagedReport> pageReport(const Comparison& comparison,
                                               const ReportOptions& options, const QDateTime& made,
                                               const std::stop_token& stop = {},
                                               const Progress& progress = {});

} // namespace wireside
