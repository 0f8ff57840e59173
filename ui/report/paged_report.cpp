// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paged_report.h"

#include "ui/report/row_layout.h"

#include <algorithm>

namespace wireside {

namespace {

constexpr std::size_t rowsPerProgress = 50;

} // namespace

int PagedReport::rowsTop(std::size_t page) const {
    return page == 0 ? geometry.headTopLeft().y() + head.height : geometry.body.top();
}

Expected<PagedReport> pageReport(const Comparison& comparison, const ReportOptions& options,
                                 const QDateTime& made, const std::stop_token& stop,
                                 const Progress& progress) {
    PagedReport report;
    report.geometry = pageGeometry(options);
    report.head = layOutHead(comparison, made, report.geometry);
    report.rows = reportRows(comparison);

    std::vector<RowHeights> heights;
    heights.reserve(report.rows.size());
    for (std::size_t row = 0; row < report.rows.size(); ++row) {
        if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        heights.push_back(heightsOf(layOut(comparison, report.rows, row, report.geometry)));
        if (progress && row % rowsPerProgress == 0)
            progress(static_cast<double>(row) / static_cast<double>(report.rows.size()));
    }
    const int bodyBottom = report.geometry.body.bottom() + 1;
    report.pages = paginate(heights, {.first = std::max(0, bodyBottom - report.rowsTop(0)),
                                      .other = report.geometry.body.height(),
                                      .gap = rowGap});
    return report;
}

} // namespace wireside
