// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_export.h"

#include "app/exit_status.h"
#include "app/qt_messages.h"
#include "app/standard_streams.h"
#include "core/compare/compare.h"
#include "core/exchange/session_file.h"
#include "core/reading/read_report.h"
#include "ui/report/export_file.h"
#include "ui/report/saved_file.h"
#include "ui/window/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QString>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace wireside {
namespace {

int failed(const Error& error) {
    complain(describe(error));
    return exit_status::failed;
}

// All reports that can be read; each of the others has been complained about.
std::vector<std::shared_ptr<const Document>> readAll(const std::vector<std::string>& paths,
                                                     const std::string& language) {
    std::vector<std::shared_ptr<const Document>> reports;
    for (const std::string& path : paths) {
        Expected<Document> report = readReport(path, {language});
        if (report) {
            reports.push_back(std::make_shared<const Document>(std::move(*report)));
        } else {
            complain(describe(report.error()));
        }
    }
    return reports;
}

bool isSameFile(const std::string& one, const std::string& other) {
    std::error_code missing; // then they are not the same
    return std::filesystem::equivalent(one, other, missing);
}

void dropUnlessFatal(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type != QtFatalMsg) return;
    complain("no report can be made, for Qt doesn't start: " +
             message.section(u'\n', 0, 0).toStdString());
    std::_Exit(exit_status::failed); // Qt would abort
}

// The report speaks the system's language, for which Qt needs a QCoreApplication. Fonts and text layout need a
// QGuiApplication, and that needs a platform: one without a display.
class ReportApplication {
public:
    explicit ReportApplication(ExportFormat format) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qunsetenv("QT_QPA_PLATFORMTHEME"); // a desktop's theme may ask for that desktop's display
        const QtMessages messages(dropUnlessFatal);
        if (format == ExportFormat::Pdf)
            application_ = std::make_unique<QGuiApplication>(argumentCount_, arguments_);
        else
            application_ = std::make_unique<QCoreApplication>(argumentCount_, arguments_);
        useLanguage(*application_, {});
    }

private:
    int argumentCount_ = 1; // Qt keeps references to these
    char program_[9] = "wireside";
    char* arguments_[2] = {program_, nullptr};
    std::unique_ptr<QCoreApplication> application_;
};

Expected<void> write(const Comparison& comparison, const QString& target, ExportFormat format,
                     const ReportOptions& options) {
    if (format != ExportFormat::Pdf && format != ExportFormat::Html)
        return exportComparison(comparison, target, options);
    const ReportApplication application(format);
    return exportComparison(comparison, target, options);
}

// What there is to write, and how it is to be compared.
struct Material {
    std::vector<std::shared_ptr<const Document>> reports; // one, or two to compare
    CompareOptions options;
};

Expected<Material> materialOf(const SavedSession& session) {
    Material material{{}, session.options};
    for (const auto* report : {&session.left, &session.right})
        if (*report)
            material.reports.push_back(std::make_shared<const Document>(
                makeDocument((*report)->text, (*report)->origin, (*report)->roles)));
    return material;
}

// What only the files tell: a session is one by its content, too.
std::optional<UsageError> refusalOfSessions(const ExportFile& command) {
    const auto session = std::ranges::find_if(
        command.reports, [](const std::string& report) { return isSessionFile(report); });
    if (session == command.reports.end()) return std::nullopt;
    if (command.reports.size() > 1)
        return UsageError{'"' + *session +
                          "\" is a session, which has both its reports: export it alone"};
    if (!command.compareOption.empty()) return notForSessions(command.compareOption);
    return std::nullopt;
}

// None when something of it can't be read; that has been complained about.
std::optional<Material> materialFor(const ExportFile& command) {
    if (command.reports.size() == 1 && isSessionFile(command.reports.front())) {
        const auto material = readSession(command.reports.front()).and_then(materialOf);
        if (material) return *material;
        complain(describe(material.error()));
        return std::nullopt;
    }
    auto reports = readAll(command.reports, command.language);
    if (reports.size() < command.reports.size()) return std::nullopt;
    return Material{std::move(reports), command.options};
}

Expected<void> write(const Material& material, const QString& target, const ExportFile& command) {
    if (material.reports.size() == 1 && command.format != ExportFormat::Json)
        return tl::unexpected(Error{ErrorCode::BadRequest, command.reports.front(),
                                    "it has one report, and this compares two"});
    if (material.reports.size() == 1) return exportReport(*material.reports.front(), target);
    return compare(material.reports.front(), material.reports.back(), material.options)
        .and_then([&](const Comparison& comparison) {
            ReportOptions options = command.report;
            options.compared = material.options;
            return write(comparison, target, command.format, options);
        });
}

} // namespace

int runExport(const ExportFile& command) {
    const QString target = QFile::decodeName(command.target.c_str());
    if (const auto writable = checkTarget(target); !writable) return failed(writable.error());
    for (const std::string& report : command.reports) {
        if (!isSameFile(command.target, report)) continue;
        complain('"' + report + "\" is to be read, not overwritten; try --help");
        return exit_status::wrongUsage;
    }
    if (const auto refused = refusalOfSessions(command)) {
        complain(refused->reason + "; try --help");
        return exit_status::wrongUsage;
    }
    const std::optional<Material> material = materialFor(command);
    if (!material) return exit_status::failed;
    const auto written = write(*material, target, command);
    return written ? exit_status::done : failed(written.error());
}

} // namespace wireside
