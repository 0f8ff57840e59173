// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_choice.h"

#include "ui/report/report_text.h"
#include "ui/session/settings.h"
#include "ui/window/export_dialog.h"
#include "ui/window/file_choice.h"
#include "ui/window/print_preview.h"

#include <QWidget>

namespace wireside {

namespace {

constexpr QLatin1String settingsSection("report");

} // namespace

ExportChoice::ExportChoice(Settings& settings, QWidget* window)
    : QObject(window), m_settings(settings), m_window(window) {}

ReportOptions ExportChoice::remembered(const CompareOptions& compared) const {
    ReportOptions options = reportOptionsFrom(m_settings.section(settingsSection));
    options.compared = compared;
    return options;
}

void ExportChoice::ask(const SharedComparison& comparison, const CompareOptions& compared) {
    auto* dialog = new ExportDialog(comparison, remembered(compared), m_window);
    connect(dialog, &ExportDialog::chosen, this,
            [this, comparison](ExportFormat format, const ReportOptions& options) {
                m_settings.setSection(settingsSection, toVariantMap(options));
                askForTarget(comparison, format, options);
            });
    dialog->open();
}

void ExportChoice::askForTarget(const SharedComparison& comparison, ExportFormat format,
                                const ReportOptions& options) {
    const QString name = suggestedName(report_text::titleOf(*comparison->left),
                                       report_text::titleOf(*comparison->right));
    chooseTarget(m_window, m_settings, name, format,
                 [this, comparison, options](const QString& path) {
                     Q_EMIT chosen(comparison, path, options);
                 });
}

void ExportChoice::print(const SharedComparison& comparison, const CompareOptions& compared) {
    auto* preview = new PrintPreview(comparison, wholeReport(remembered(compared)), m_window);
    connect(preview, &PrintPreview::printAsked, this,
            [this, comparison](const auto& printer, const ReportOptions& options) {
                Q_EMIT printChosen(comparison, printer, options);
            });
    preview->open();
}

} // namespace wireside
