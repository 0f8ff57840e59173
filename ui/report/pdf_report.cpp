// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_report.h"

#include "core/version.h"
#include "ui/report/html_language.h"
#include "ui/report/page_painter.h"
#include "ui/report/paged_report.h"
#include "ui/report/pdf_outline.h"
#include "ui/report/report_text.h"
#include "ui/report/report_time.h"
#include "ui/report/saved_file.h"
#include "ui/report/structured_pdf.h"
#include "ui/text_bridge.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <utility>

namespace wireside {

namespace {

// Rows are laid out to be measured and again to be painted: each is about half of the work.
constexpr double shareOfMeasuring = 0.5;

// What both reports are in, else what is said about them.
QString languageOf(const Comparison& comparison) {
    const std::string& left = comparison.left->origin.language;
    return !left.empty() && left == comparison.right->origin.language ? toQString(left)
                                                                      : ownLanguage();
}

PdfStructure structureOf(const Comparison& comparison, const PagedReport& report,
                         const ReportOptions& options, const QDateTime& made) {
    const QString program = toQString(programAndVersion);
    return {.title = report_text::documentTitle(comparison),
            .author = options.author.isEmpty() ? program : options.author,
            .keywords = {report_text::sourceOf(*comparison.left),
                         report_text::sourceOf(*comparison.right), QStringLiteral("Wireside")},
            .language = languageOf(comparison),
            .program = program,
            .made = made,
            .outline = pdfOutline(comparison, report),
            .links = pdfLinks(report)};
}

} // namespace

Expected<QByteArray> renderPdf(const Comparison& comparison, const ReportOptions& options,
                               const std::stop_token& stop, const Progress& progress) {
    Progress measuring;
    if (progress) measuring = [&](double done) { progress(shareOfMeasuring * done); };
    const QDateTime made = reportTime();
    const Expected<PagedReport> report = pageReport(comparison, options, made, stop, measuring);
    if (!report) return tl::unexpected(report.error());

    // QPdfWriter does not tell when its device fails, so it writes to memory, which doesn't.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(options.paper), options.orientation, QMarginsF()));

    QPainter painter(&writer);
    PagePainter pages(painter, comparison, *report);
    for (std::size_t page = 0; page < report->pages.size(); ++page) {
        if (page > 0) writer.newPage();
        pages.paint(page);
        const double painted =
            static_cast<double>(page + 1) / static_cast<double>(report->pages.size());
        if (progress) progress(shareOfMeasuring + (1 - shareOfMeasuring) * painted);
        if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    }
    painter.end();
    return withStructure(buffer.data(), structureOf(comparison, *report, options, made));
}

Expected<void> writePdf(const Comparison& comparison, const QString& path,
                        const ReportOptions& options, const std::stop_token& stop,
                        const Progress& progress) {
    if (Expected<void> target = checkTarget(path); !target) return target;
    const Expected<QByteArray> pdf = renderPdf(comparison, options, stop, progress);
    if (!pdf)
        return tl::unexpected(Error{pdf.error().code, path.toStdString(), pdf.error().detail});
    return saveFile(path, *pdf);
}

} // namespace wireside
