// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/export_file.h"

#include "core/exchange/csv.h"
#include "core/exchange/json.h"
#include "ui/report/html_report.h"
#include "ui/report/pdf_report.h"
#include "ui/report/report_rows.h"
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

bool endsIn(const QString& path, const QString& ending) {
    return QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

bool isPdf(const QString& path) { return endsIn(path, QStringLiteral("pdf")); }
bool isHtml(const QString& path) {
    return endsIn(path, QStringLiteral("html")) || endsIn(path, QStringLiteral("htm"));
}
bool isCsv(const QString& path) { return endsIn(path, QStringLiteral("csv")); }
bool isJson(const QString& path) { return endsIn(path, QStringLiteral("json")); }

QByteArray jsonLine(const nlohmann::ordered_json& json) {
    return QByteArray::fromStdString(json.dump() + '\n');
}

// What is made so fast that it needs no progress; nothing for another format.
std::optional<QByteArray> bytesOf(const Comparison& comparison, const QString& path) {
    if (isHtml(path)) return htmlReport(comparison, reportRows(comparison), reportTime());
    if (isCsv(path)) return QByteArray::fromStdString(toCsv(comparison));
    if (isJson(path)) return jsonLine(toJson(comparison));
    return std::nullopt;
}

Error unknownFormat(const QString& path, std::string known) {
    return {ErrorCode::UnknownFormat, path.toStdString(), std::move(known)};
}

} // namespace

Expected<void> exportComparison(const Comparison& comparison, const QString& path,
                                const ReportOptions& options, const std::stop_token& stop,
                                const Progress& progress) {
    if (isPdf(path)) return writePdf(comparison, path, options, stop, progress);
    const std::optional<QByteArray> bytes = bytesOf(comparison, path);
    if (!bytes)
        return tl::unexpected(
            unknownFormat(path, "a comparison is written as .pdf, .html, .csv or .json"));
    if (stop.stop_requested())
        return tl::unexpected(Error{ErrorCode::Cancelled, path.toStdString(), {}});
    return saveFile(path, *bytes);
}

Expected<void> exportReport(const Document& report, const QString& path) {
    if (isJson(path)) return saveFile(path, jsonLine(toJson(report)));
    return tl::unexpected(unknownFormat(path, "a single report is written as .json"));
}

} // namespace wireside
