// SPDX-License-Identifier: GPL-3.0-or-later
//
// From "Export…" and "Print…" to a file or paper: asks how, then where, and remembers what was chosen.
//
//     ExportChoice exporting(settings, window);
//     connect(&exporting, &ExportChoice::chosen, [&](comparison, path, options) { ... });
//     exporting.ask(session.comparison(), session.comparedOptions());
#pragma once

#include "core/compare/compare_options.h"
#include "core/compare/comparison.h"
#include "ui/report/export_file.h"
#include "ui/report/report_options.h"

#include <QObject>
#include <QString>

#include <memory>

class QPrinter;
class QWidget;

namespace wireside {

class Settings;

class ExportChoice final : public QObject {
    Q_OBJECT

public:
    using SharedComparison = std::shared_ptr<const Comparison>;

    // `window` owns it, and the dialogs stand above it. Both must outlive it.
    ExportChoice(Settings& settings, QWidget* window);

    // The comparison, which is not null, is the one that is told afterwards: while a dialog is open another may come.
    // `compared` is how it was made.
    void ask(const SharedComparison& comparison, const CompareOptions& compared);
    // All of it: what was left out of an export is not left out on paper without a word.
    void print(const SharedComparison& comparison, const CompareOptions& compared);

Q_SIGNALS:
    void chosen(const std::shared_ptr<const wireside::Comparison>& comparison, const QString& path,
                const wireside::ReportOptions& options);
    void printChosen(const std::shared_ptr<const wireside::Comparison>& comparison,
                     const std::shared_ptr<QPrinter>& printer,
                     const wireside::ReportOptions& options);

private:
    [[nodiscard]] ReportOptions remembered(const CompareOptions& compared) const;
    void askForTarget(const SharedComparison& comparison, ExportFormat format,
                      const ReportOptions& options);

    Settings& m_settings;
    QWidget* m_window;
};

} // namespace wireside
