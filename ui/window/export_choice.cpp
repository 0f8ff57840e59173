// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_choice.h"

#include "ui/report/report_text.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/export_dialog.h"
#include "ui/window/file_choice.h"
#include "ui/window/print_preview.h"

#include <QWidget>

namespace wireside {

namespace {

constexpr QLatin1String settingsSection("report");

} // namespace

ExportChoice::ExportChoice(const Session& session, Settings& settings, QWidget* window)
    : QObject(window), m_session(session), m_settings(settings), m_window(window) {}

void ExportChoice::ask() {
    const auto remembered = reportOptionsFrom(m_settings.section(settingsSection));
    auto* dialog = new ExportDialog(m_session.comparison(), remembered, m_window);
    connect(dialog, &ExportDialog::chosen, this,
            [this](ExportFormat format, const ReportOptions& options) {
                m_settings.setSection(settingsSection, toVariantMap(options));
                askForTarget(format, options);
            });
    dialog->open();
}

void ExportChoice::askForTarget(ExportFormat format, const ReportOptions& options) {
    const QString name = suggestedName(report_text::titleOf(*m_session.report(Side::Left)),
                                       report_text::titleOf(*m_session.report(Side::Right)));
    chooseTarget(m_window, m_settings, name, format,
                 [this, options](const QString& path) { Q_EMIT chosen(path, options); });
}

void ExportChoice::print() {
    auto* preview = new PrintPreview(
        m_session.comparison(), reportOptionsFrom(m_settings.section(settingsSection)), m_window);
    connect(preview, &PrintPreview::printAsked, this, &ExportChoice::printChosen);
    preview->open();
}

} // namespace wireside
