// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/export_file.h"

#include "core/exchange/json.h"
#include "ui/report/pdf_report.h"
#include "ui/report/saved_file.h"

#include <QByteArray>
#include <QFileInfo>

#include <string>

#include <nlohmann/json.hpp>

namespace wireside {

namespace {

bool endsIn(const QString& path, const QString& ending) {
    return QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

bool isPdf(const QString& path) { return endsIn(path, QStringLiteral("pdf")); }
bool isJson(const QString& path) { return endsIn(path, QStringLiteral("json")); }

Expected<void> saveJson(const nlohmann::ordered_json& json, const QString& path) {
    return saveFile(path, QByteArray::fromStdString(json.dump() + '\n'));
}

Error unknownFormat(const QString& path, std::string known) {
    return {ErrorCode::UnknownFormat, path.toStdString(), std::move(known)};
}

} // namespace

Expected<void> exportComparison(const Comparison& comparison, const QString& path,
                                const ReportOptions& options, const std::stop_token& stop,
                                const Progress& progress) {
    if (isPdf(path)) return writePdf(comparison, path, options, stop, progress);
    if (isJson(path)) {
        const nlohmann::ordered_json json = toJson(comparison);
        if (stop.stop_requested())
            return tl::unexpected(Error{ErrorCode::Cancelled, path.toStdString(), {}});
        return saveJson(json, path);
    }
    return tl::unexpected(unknownFormat(path, "a comparison is written as .pdf or .json"));
}

Expected<void> exportReport(const Document& report, const QString& path) {
    if (isJson(path)) return saveJson(toJson(report), path);
    return tl::unexpected(unknownFormat(path, "a single report is written as .json"));
}

} // namespace wireside
