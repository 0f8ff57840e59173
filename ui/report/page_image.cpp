// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_image.h"

#include "ui/report/page_painter.h"
#include "ui/report/paged_report.h"
#include "ui/report/report_time.h"

#include <QPainter>

namespace wireside {

Expected<PageImage> firstPage(const Comparison& comparison, const ReportOptions& options,
                              const QSize& room, const std::stop_token& stop) {
    const Expected<PagedReport> report = pageReport(comparison, options, reportTime(), stop);
    if (!report) return tl::unexpected(report.error());
    const QSize paper = report->setting.geometry.paper;
    PageImage page{QImage(paper.scaled(room, Qt::KeepAspectRatio), QImage::Format_RGB32),
                   report->pages.size()};
    page.image.fill(Qt::white);
    QPainter painter(&page.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = double(page.image.width()) / paper.width();
    painter.scale(scale, scale);
    PagePainter(painter, comparison, *report).paint(0);
    return page;
}

} // namespace wireside
