// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the pages of a report: head or header, rows, footer. The painter's device must have as
// many dots to the inch as the report (page_geometry.h), or the painter be scaled to it.
//
//     PagePainter pages(painter, comparison, report);
//     for (std::size_t page = 0; page < report.pages.size(); ++page) { ...; pages.paint(page); }
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/paged_report.h"
#include "ui/report/row_layout.h"

#include <QPainter>

#include <cstddef>
#include <optional>

namespace wireside {

class PagePainter {
public:
    // All three must outlive it.
    PagePainter(QPainter& painter, const Comparison& comparison, const PagedReport& report);

    void paint(std::size_t page);

private:
    // A row split over many pages is laid out once.
    struct LaidOutRow {
        std::size_t row = 0;
        RowLayout layout;
    };

    void paintHeader();
    void paintNoRows();
    void paintFooter(std::size_t page);
    const RowLayout& layoutOf(std::size_t row);
    [[nodiscard]] const PrintColours& colours() const { return m_report.setting.style.colours; }

    QPainter& m_painter;
    const Comparison& m_comparison;
    const PagedReport& m_report;
    std::optional<LaidOutRow> m_last;
};

} // namespace wireside
