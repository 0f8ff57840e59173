// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison or a single report to a file, in the format that the file's ending names.
//
//     exportComparison(comparison, QStringLiteral("visit.pdf"));    // the report on paper
//     exportComparison(comparison, QStringLiteral("visit.html"));   // for a browser
//     exportComparison(comparison, QStringLiteral("visit.csv"));    // for a spreadsheet
//     exportComparison(comparison, QStringLiteral("visit.json"));   // for scripts: core/exchange/FORMAT.md
//     exportComparison(comparison, QStringLiteral("visit.doc"));
//     // Error{ErrorCode::UnknownFormat, "visit.doc",
//     //       "a comparison is written as .pdf, .html, .csv or .json"}
//
// Endings count in any case. A failed or cancelled export leaves no file, or the old one unchanged.
// Needs a QGuiApplication for PDF, but neither its thread nor a widget.
#pragma once

#include "core/compare/compare.h"
#include "core/compare/comparison.h"
#include "core/error.h"
#include "core/text/document.h"
#include "ui/report/report_options.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace wireside {

enum class ExportFormat : std::uint8_t { Pdf, Html, Csv, Json };

// By the file's ending, in any case; none for an ending that is not written.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString& path);
[[nodiscard]] QString endingOf(ExportFormat format); // "pdf"

// Writes .pdf, .html (or .htm), .csv and .json. Fails with UnknownFormat, Cancelled, IsFolder, NotWritable or DiskFull.
[[nodiscard]] Expected<void> exportComparison(const Comparison& comparison, const QString& path,
                                              const ReportOptions& options = {},
                                              const std::stop_token& stop = {},
                                              const Progress& progress = {});

// Writes .json only. Fails with UnknownFormat, IsFolder, NotWritable or DiskFull.
[[nodiscard]] Expected<void> exportReport(const Document& report, const QString& path);

} // namespace wireside
