// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparison_export.h"

#include "ui/report/export_file.h"

#include <utility>

namespace wireside {

ComparisonExport::ComparisonExport(QObject* parent)
    : QObject(parent),
      m_job(
          [this](const Expected<Written>& result) {
              if (result)
                  Q_EMIT written(m_path);
              else
                  Q_EMIT failed(result.error());
          },
          [this](double part) { Q_EMIT progressed(part); }) {}

void ComparisonExport::write(std::shared_ptr<const Comparison> comparison, const QString& path,
                             const ReportOptions& options) {
    Q_ASSERT(comparison);
    if (isWriting()) return;
    m_path = path;
    m_job.start([comparison = std::move(comparison), path, options](const std::stop_token& stop,
                                                                    const Progress& progress) {
        return exportComparison(*comparison, path, options, stop, progress).map([] {
            return Written{};
        });
    });
    Q_EMIT begun();
}

} // namespace wireside
