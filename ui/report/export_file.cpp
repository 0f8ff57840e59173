// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/export_file.h"

#include "core/exchange/csv.h"
#include "core/exchange/json.h"
#include "ui/report/html_report.h"
#include "ui/report/pdf_report.h"
#include "ui/report/report_time.h"
#include "ui/report/saved_file.h"

#include <QByteArray>
#include <QFileInfo>

#include <optional>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace wireside {

namespace {

QByteArray jsonLine(const nlohmann::ordered_json& json) {
    return QByteArray::fromStdString(json.dump() + '\n');
}

// Of what is made so fast that it needs no progress.
QByteArray bytesOf(const Comparison& comparison, ExportFormat format,
                   const ReportOptions& options) {
    switch (format) {
    case ExportFormat::Html: return htmlReport(comparison, options, reportTime());
    case ExportFormat::Csv: return QByteArray::fromStdString(toCsv(comparison));
    case ExportFormat::Json: return jsonLine(toJson(comparison));
    case ExportFormat::Pdf: break;
    }
    return {};
}

Error unknownFormat(const QString& path, std::string known) {
    return {ErrorCode::UnknownFormat, path.toStdString(), std::move(known)};
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("htm")) return ExportFormat::Html;
    for (const ExportFormat format :
         {ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Csv, ExportFormat::Json})
        if (ending == endingOf(format)) return format;
    return std::nullopt;
}

QString endingOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Pdf: return QStringLiteral("pdf");
    case ExportFormat::Html: return QStringLiteral("html");
    case ExportFormat::Csv: return QStringLiteral("csv");
    case ExportFormat::Json: break;
    }
    return QStringLiteral("json");
}

Expected<void> exportComparison(const Comparison& comparison, const QString& path,
                                const ReportOptions& options, const std::stop_token& stop,
                                const Progress& progress) {
    const std::optional<ExportFormat> format = exportFormatOf(path);
    if (!format)
        return tl::unexpected(
            unknownFormat(path, "a comparison is written as .pdf, .html, .csv or .json"));
    if (*format == ExportFormat::Pdf) return writePdf(comparison, path, options, stop, progress);
    const QByteArray bytes = bytesOf(comparison, *format, options);
    if (stop.stop_requested())
        return tl::unexpected(Error{ErrorCode::Cancelled, path.toStdString(), {}});
    return saveFile(path, bytes);
}

Expected<void> exportReport(const Document& report, const QString& path) {
    if (exportFormatOf(path) == ExportFormat::Json) return saveFile(path, jsonLine(toJson(report)));
    return tl::unexpected(unknownFormat(path, "a single report is written as .json"));
}

} // namespace wireside
