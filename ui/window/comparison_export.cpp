// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparison_export.h"

#include "ui/report/export_file.h"
#include "ui/window/printing.h"

#include <QPrinter>

#include <utility>

namespace wireside {

ComparisonExport::ComparisonExport(QObject* parent)
    : QObject(parent),
      m_job(
          [this](const Expected<Written>& result) {
              if (!result)
                  Q_EMIT failed(result.error());
              else if (m_path.isEmpty())
                  Q_EMIT printed();
              else
                  Q_EMIT written(m_path);
          },
          [this](double part) { Q_EMIT progressed(part); }) {}

void ComparisonExport::write(std::shared_ptr<const Comparison> comparison, const QString& path,
                             const ReportOptions& options) {
    Q_ASSERT(comparison);
    start(path, [comparison = std::move(comparison), path, options](const std::stop_token& stop,
                                                                    const Progress& progress) {
        return exportComparison(*comparison, path, options, stop, progress).map([] {
            return Written{};
        });
    });
}

void ComparisonExport::print(std::shared_ptr<const Comparison> comparison,
                             std::shared_ptr<QPrinter> printer, const ReportOptions& options) {
    Q_ASSERT(comparison && printer);
    const QString path = printer->outputFileName();
    start(path, [comparison = std::move(comparison), printer = std::move(printer),
                 options](const std::stop_token& stop, const Progress& progress) {
        return printComparison(*comparison, options, *printer, stop, progress).map([] {
            return Written{};
        });
    });
}

void ComparisonExport::start(const QString& path, LatestJob<Written>::Work work) {
    if (isWriting()) return;
    m_path = path;
    m_job.start(std::move(work));
    Q_EMIT begun();
}

} // namespace wireside
