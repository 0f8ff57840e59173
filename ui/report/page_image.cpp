// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_image.h"

#include "ui/report/page_painter.h"
#include "ui/report/report_time.h"

#include <QPainter>

#include <utility>

namespace wireside {

Expected<std::shared_ptr<const PageImages>>
PageImages::layOut(std::shared_ptr<const Comparison> comparison, const ReportOptions& options,
                   const std::stop_token& stop, const Progress& progress) {
    Expected<PagedReport> report = pageReport(*comparison, options, reportTime(), stop, progress);
    if (!report) return tl::unexpected(report.error());
    return std::make_shared<const PageImages>(std::move(comparison), std::move(*report));
}

PageImages::PageImages(std::shared_ptr<const Comparison> comparison, PagedReport report)
    : m_comparison(std::move(comparison)), m_report(std::move(report)) {}

QImage PageImages::image(std::size_t page, const QSize& room) const {
    const QSize paper = m_report.setting.geometry.paper;
    QImage image(paper.scaled(room, Qt::KeepAspectRatio), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = double(image.width()) / paper.width();
    painter.scale(scale, scale);
    const std::scoped_lock alone(m_fonts);
    PagePainter(painter, *m_comparison, m_report).paint(page);
    return image;
}

Expected<PageImage> firstPage(std::shared_ptr<const Comparison> comparison,
                              const ReportOptions& options, const QSize& room,
                              const std::stop_token& stop) {
    const auto pages = PageImages::layOut(std::move(comparison), options, stop);
    if (!pages) return tl::unexpected(pages.error());
    return PageImage{.image = (*pages)->image(0, room), .pages = (*pages)->count()};
}

} // namespace wireside
