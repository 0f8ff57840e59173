// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/printing.h"

#include "ui/report/page_painter.h"
#include "ui/report/paged_report.h"
#include "ui/report/report_time.h"
#include "ui/report/saved_file.h"

#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

// Rows are laid out to be measured and again to be painted: each is about half of the work.
constexpr double shareOfMeasuring = 0.5;

struct PageRange {
    std::size_t first = 0; // half-open, from 0
    std::size_t last = 0;
};

PageRange pagesFor(const QPrinter& printer, std::size_t pages) {
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1) return {0, pages};
    return {std::min(pages, static_cast<std::size_t>(printer.fromPage() - 1)),
            std::min(pages, static_cast<std::size_t>(std::max(printer.toPage(), 0)))};
}

tl::unexpected<Error> cancelled(const QString& path) {
    return tl::unexpected(Error{ErrorCode::Cancelled, path.toStdString(), {}});
}

// From dots of the report to those of the printer. A paper that has no name holds pages of the usual one, as large as they
// fit on it.
double scaleFor(const QPrinter& printer, const QSize& page) {
    const QPageLayout& layout = printer.pageLayout();
    if (layout.pageSize().id() != QPageSize::Custom)
        return double(printer.resolution()) / dotsPerInch;
    const QSize paper = layout.fullRectPixels(printer.resolution()).size();
    return std::min(double(paper.width()) / page.width(), double(paper.height()) / page.height());
}

// To whatever the printer prints to.
Expected<void> paintPages(const Comparison& comparison, const PagedReport& report,
                          QPrinter& printer, const std::stop_token& stop,
                          const Progress& progress) {
    QPainter painter;
    if (!painter.begin(&printer)) return tl::unexpected(Error{ErrorCode::NotWritable, {}, {}});
    const double scale = scaleFor(printer, report.setting.geometry.paper);
    painter.scale(scale, scale);
    PagePainter pages(painter, comparison, report);
    const PageRange range = pagesFor(printer, report.pages.size());
    for (std::size_t page = range.first; page < range.last; ++page) {
        if (stop.stop_requested()) return cancelled({});
        if (page > range.first) printer.newPage();
        pages.paint(page);
        const double painted = double(page + 1 - range.first) / double(range.last - range.first);
        if (progress) progress(shareOfMeasuring + (1 - shareOfMeasuring) * painted);
    }
    return {};
}

// The file comes into being beside the target, and takes its place when all of it is there.
Expected<void> paintToFile(const Comparison& comparison, const PagedReport& report,
                           QPrinter& printer, const std::stop_token& stop,
                           const Progress& progress) {
    const QString path = printer.outputFileName();
    if (Expected<void> target = checkTarget(path); !target) return target;
    QTemporaryFile beside(path + QStringLiteral(".XXXXXX"));
    if (!beside.open())
        return tl::unexpected(
            Error{ErrorCode::NotWritable, path.toStdString(), beside.errorString().toStdString()});
    beside.close();
    printer.setOutputFormat(QPrinter::PdfFormat); // the other name does not say so
    printer.setOutputFileName(beside.fileName());
    const Expected<void> painted = paintPages(comparison, report, printer, stop, progress);
    printer.setOutputFileName(path);
    if (!painted) return tl::unexpected(Error{painted.error().code, path.toStdString(), {}});
    QFile file(beside.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{ErrorCode::NotWritable, path.toStdString(), {}});
    return saveFile(path, file.readAll());
}

} // namespace

Expected<void> printComparison(const Comparison& comparison, ReportOptions options,
                               QPrinter& printer, const std::stop_token& stop,
                               const Progress& progress) {
    const QPageSize::PageSizeId paper = printer.pageLayout().pageSize().id();
    options.paper = paper == QPageSize::Custom ? usualPaper() : paper;
    options.orientation = printer.pageLayout().orientation();
    printer.setFullPage(true); // the report has margins of its own
    Progress measuring;
    if (progress) measuring = [&](double done) { progress(shareOfMeasuring * done); };
    const Expected<PagedReport> report =
        pageReport(comparison, options, reportTime(), stop, measuring);
    const QString path = printer.outputFileName();
    if (!report || stop.stop_requested()) return cancelled(path);
    return path.isEmpty() ? paintPages(comparison, *report, printer, {}, progress)
                          : paintToFile(comparison, *report, printer, stop, progress);
}

} // namespace wireside
