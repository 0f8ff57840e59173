// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows the pages that would be printed, and leads to the system's dialog for printing.
//
//     auto* preview = new PrintPreview(session.comparison(), options, window);
//     connect(preview, &PrintPreview::printAsked, this, [&](const std::shared_ptr<QPrinter>& printer,
//                                                           const ReportOptions& options) { ... });
//     preview->open();
//
// It opens at once. The report is laid out off the GUI thread, which shows as progress; a page is painted there,
// too, when it is turned to. (Qt's own preview paints all pages before it shows one.)
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/page_image.h"
#include "ui/report/report_options.h"
#include "ui/session/latest_job.h"

#include <QDialog>
#include <QImage>

#include <cstddef>
#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace wireside {

class PrintPreview final : public QDialog {
    Q_OBJECT

public:
    PrintPreview(std::shared_ptr<const Comparison> comparison, const ReportOptions& options,
                 QWidget* parent = nullptr);

    // Of the report on the chosen paper; 0 while it is being laid out.
    [[nodiscard]] std::size_t pages() const { return m_pages ? m_pages->count() : 0; }
    // The page that is turned to, from 0.
    [[nodiscard]] std::size_t page() const;
    // How it looks; null until it is painted.
    [[nodiscard]] QImage image() const { return m_image; }
    void turnTo(std::size_t page);
    [[nodiscard]] ReportOptions options() const;

Q_SIGNALS:
    // Somebody has chosen a printer, its paper and pages.
    void printAsked(const std::shared_ptr<QPrinter>& printer,
                    const wireside::ReportOptions& options);
    void pageShown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Pages = std::shared_ptr<const PageImages>;

    void assemble();
    void layOut();
    void showPages(Pages pages);
    void paintPage();
    void enableTurning();
    void askForPrinter();

    std::shared_ptr<const Comparison> m_comparison;
    ReportOptions m_options;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QLabel* m_sheet;
    QPushButton* m_previous;
    QPushButton* m_next;
    QSpinBox* m_number;
    QProgressBar* m_progress;
    QPushButton* m_print = nullptr;
    Pages m_pages;
    QImage m_image;
    LatestJob<Pages> m_layingOut;
    LatestJob<QImage> m_painting;
};

} // namespace wireside
