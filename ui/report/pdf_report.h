// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison as a PDF: a head, then both reports in aligned rows.
//
//     Expected<void> done = writePdf(comparison, QStringLiteral("visit.pdf"));
//     // done.error() == Error{ErrorCode::DiskFull, "visit.pdf", "No space left on device"}
//
// The date in it is the time of the call, or SOURCE_DATE_EPOCH where that is set. About linear in
// both texts. Needs a QGuiApplication on any platform, "offscreen" too, but neither its thread nor
// a widget.
#pragma once

#include "core/compare/compare.h"
#include "core/compare/comparison.h"
#include "core/error.h"
#include "ui/report/report_options.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace wireside {

// The PDF's bytes. Fails with Cancelled, and with NotWritable should the structure be refused.
[[nodiscard]] Expected<QByteArray> renderPdf(const Comparison& comparison,
                                             const ReportOptions& options = {},
                                             const std::stop_token& stop = {},
                                             const Progress& progress = {});

// Fails with Cancelled, IsFolder, NotWritable or DiskFull; then no file is there, or the old one
// unchanged.
[[nodiscard]] Expected<void> writePdf(const Comparison& comparison, const QString& path,
                                      const ReportOptions& options = {},
                                      const std::stop_token& stop = {},
                                      const Progress& progress = {});

} // namespace wireside
