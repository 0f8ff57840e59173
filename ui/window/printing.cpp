// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/printing.h"

#include "ui/report/page_painter.h"
#include "ui/report/paged_report.h"
#include "ui/report/report_text.h"
#include "ui/report/report_time.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

struct PageRange {
    std::size_t first = 0; // half-open, from 0
    std::size_t last = 0;
};

PageRange pagesFor(const QPrinter& printer, std::size_t pages) {
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1) return {0, pages};
    return {std::min(pages, static_cast<std::size_t>(printer.fromPage() - 1)),
            std::min(pages, static_cast<std::size_t>(std::max(printer.toPage(), 0)))};
}

} // namespace

void printPages(const Comparison& comparison, ReportOptions options, QPrinter& printer) {
    options.paper = printer.pageLayout().pageSize().id();
    options.orientation = printer.pageLayout().orientation();
    printer.setFullPage(true); // the report has margins of its own
    const Expected<PagedReport> report = pageReport(comparison, options, reportTime());
    if (!report) return;
    QPainter painter(&printer);
    const double scale = double(printer.resolution()) / dotsPerInch;
    painter.scale(scale, scale);
    PagePainter pages(painter, comparison, *report);
    const PageRange range = pagesFor(printer, report->pages.size());
    for (std::size_t page = range.first; page < range.last; ++page) {
        if (page > range.first) printer.newPage();
        pages.paint(page);
    }
}

void showPrintPreview(std::shared_ptr<const Comparison> comparison, const ReportOptions& options,
                      QWidget* window) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(options.paper));
    printer->setPageOrientation(options.orientation);
    printer->setDocName(report_text::heading());
    auto* preview = new QPrintPreviewDialog(printer.get(), window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the connection, which goes with the window.
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [comparison = std::move(comparison), options, printer](QPrinter* target) {
                         printPages(*comparison, options, *target);
                     });
    preview->open();
}

} // namespace wireside
