// SPDX-License-Identifier: GPL-3.0-or-later
//
// From "Export…" and "Print…" to a file or paper: asks how, then where, and remembers what was chosen.
//
//     ExportChoice exporting(session, settings, window);
//     connect(&exporting, &ExportChoice::chosen, [&](const QString& path, const ReportOptions& o) { ... });
//     exporting.ask();
#pragma once

#include "ui/report/export_file.h"
#include "ui/report/report_options.h"

#include <QObject>
#include <QString>

#include <memory>

class QPrinter;
class QWidget;

namespace wireside {

class Session;
class Settings;

class ExportChoice final : public QObject {
    Q_OBJECT

public:
    // `window` owns it, and the dialogs stand above it. All must outlive it.
    ExportChoice(const Session& session, Settings& settings, QWidget* window);

    // Both need a comparison.
    void ask();
    void print();

Q_SIGNALS:
    void chosen(const QString& path, const wireside::ReportOptions& options);
    void printChosen(const std::shared_ptr<QPrinter>& printer,
                     const wireside::ReportOptions& options);

private:
    void askForTarget(ExportFormat format, const ReportOptions& options);

    const Session& m_session;
    Settings& m_settings;
    QWidget* m_window;
};

} // namespace wireside
