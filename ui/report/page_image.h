// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of the report as a picture, for previews.
//
//     const Expected<PageImage> first = firstPage(comparison, options, {340, 480});
//     first->image.size()    // 339 x 480: an A4 page in that room
//     first->pages           // 4
//
// Lays out the whole report, so that the numbers on the page are right: about linear in both texts.
// Needs a QGuiApplication, but not its thread.
#pragma once

#include "core/compare/compare.h"
#include "core/compare/comparison.h"
#include "core/error.h"
#include "ui/report/report_options.h"

#include <QImage>
#include <QSize>

#include <cstddef>
#include <stop_token>

namespace wireside {

struct PageImage {
    QImage image;          // as large as the page can be in the room that was given
    std::size_t pages = 0; // of the report
};

// `room` in pixels, neither side 0. Cancelled is its only error.
[[nodiscard]] Expected<PageImage> firstPage(const Comparison& comparison,
                                            const ReportOptions& options, const QSize& room,
                                            const std::stop_token& stop = {});

} // namespace wireside
