// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of the report as pictures, for previews.
//
//     const auto pages = PageImages::layOut(comparison, options);
//     (*pages)->count()                   // 4
//     (*pages)->image(0, {340, 480})      // 339 x 480: an A4 page in that room
//
//     firstPage(*comparison, options, {340, 480})->pages    // 4: both at once
//
// To lay out takes the whole report, so that the numbers on its pages are right: about linear in both texts. A
// picture takes a page. Needs a QGuiApplication, but not its thread: any number of them may ask for pictures.
#pragma once

#include "core/compare/compare.h"
#include "core/compare/comparison.h"
#include "core/error.h"
#include "ui/report/paged_report.h"
#include "ui/report/report_options.h"

#include <QImage>
#include <QSize>

#include <cstddef>
#include <memory>
#include <mutex>
#include <stop_token>

namespace wireside {

class PageImages {
public:
    // Cancelled is its only error.
    [[nodiscard]] static Expected<std::shared_ptr<const PageImages>>
    layOut(std::shared_ptr<const Comparison> comparison, const ReportOptions& options,
           const std::stop_token& stop = {}, const Progress& progress = {});

    PageImages(std::shared_ptr<const Comparison> comparison, PagedReport report);

    [[nodiscard]] std::size_t count() const { return m_report.pages.size(); }
    // As large as the page can be in that many pixels, of which neither side may be 0.
    [[nodiscard]] QImage image(std::size_t page, const QSize& room) const;

private:
    std::shared_ptr<const Comparison> m_comparison;
    PagedReport m_report;
    mutable std::mutex m_fonts; // Qt keeps in a font what the thread has loaded that uses it
};

struct PageImage {
    QImage image;
    std::size_t pages = 0; // of the report
};

// Cancelled is its only error.
[[nodiscard]] Expected<PageImage> firstPage(std::shared_ptr<const Comparison> comparison,
                                            const ReportOptions& options, const QSize& room,
                                            const std::stop_token& stop = {});

} // namespace wireside
