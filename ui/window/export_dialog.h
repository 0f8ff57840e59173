// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks how a comparison is to be exported, and shows the first page of what would come out.
//
//     auto* dialog = new ExportDialog(session.comparison(), options, window);
//     connect(dialog, &ExportDialog::chosen, this, [&](ExportFormat format, auto& options) { ... });
//     dialog->open();
//
// The page is made off the GUI thread; while a choice is changed again, the last page stays.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/export_file.h"
#include "ui/report/page_image.h"
#include "ui/report/report_options.h"
#include "ui/session/latest_job.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace wireside {

class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(std::shared_ptr<const Comparison> comparison, const ReportOptions& options,
                 QWidget* parent = nullptr);

    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ReportOptions options() const;
    // How the first page looks; null until it is made, and for formats without pages.
    [[nodiscard]] QImage preview() const { return m_page.image; }

Q_SIGNALS:
    void chosen(wireside::ExportFormat format, const wireside::ReportOptions& options);
    void previewChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void assemble();
    void show(const ReportOptions& options);
    void followChoice();
    [[nodiscard]] QString pagesText() const;
    void showPage();

    std::shared_ptr<const Comparison> m_comparison;
    ReportOptions m_given; // with what is not chosen here
    QComboBox* m_format;
    QComboBox* m_rows;
    QCheckBox* m_shared;
    QCheckBox* m_reworded;
    QCheckBox* m_unique;
    QCheckBox* m_head;
    QComboBox* m_ink;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QDoubleSpinBox* m_margin;
    QDoubleSpinBox* m_textSize;
    QLabel* m_preview;
    QLabel* m_pages;
    PageImage m_page;
    LatestJob<PageImage> m_job;
};

} // namespace wireside
