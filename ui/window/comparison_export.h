// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a comparison to a file, or prints it, off the GUI thread, one at a time.
//
//     ComparisonExport exporting;
//     connect(&exporting, &ComparisonExport::written, this, [](const QString& path) { ... });
//     exporting.write(session.comparison(), QStringLiteral("/news/visit.pdf"));
//
// A failed or cancelled export leaves no file behind, or the old one as it was.
#pragma once

#include "core/compare/comparison.h"
#include "core/error.h"
#include "ui/report/report_options.h"
#include "ui/session/latest_job.h"

#include <QObject>
#include <QString>

#include <memory>

class QPrinter;

namespace wireside {

class ComparisonExport final : public QObject {
    Q_OBJECT

public:
    explicit ComparisonExport(QObject* parent = nullptr);

    // The file's ending says how: .pdf, .html, .csv or .json. While one is being written, no other can be begun.
    void write(std::shared_ptr<const Comparison> comparison, const QString& path,
               const ReportOptions& options = {});
    // On that printer, which nobody else may use meanwhile; to a file if it is set so.
    void print(std::shared_ptr<const Comparison> comparison, std::shared_ptr<QPrinter> printer,
               const ReportOptions& options = {});
    // Answers with failed(), or with written() or printed() when it was too late.
    void cancel() { m_job.requestStop(); }

    [[nodiscard]] bool isWriting() const { return m_job.isRunning(); }
    // Of the file; empty while it is printed on paper.
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void begun();
    void progressed(double part);
    void written(const QString& path);
    void printed();
    void failed(const wireside::Error& error);

private:
    struct Written {};

    void start(const QString& path, LatestJob<Written>::Work work);

    QString m_path;
    LatestJob<Written> m_job;
};

} // namespace wireside
