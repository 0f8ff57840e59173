// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/print_preview.h"

#include "ui/report/report_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

constexpr QSize usualSize(720, 860);
constexpr QSize titleBar(0, 40); // and what else a desktop puts around a window, roughly
constexpr QSize smallestSheet(280, 320);
constexpr int sheetMargin = 10;
constexpr int progressSteps = 1000;

template <typename Value> Value valueOf(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

QPushButton* turningButton(const QString& text, const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PrintPreview::PrintPreview(std::shared_ptr<const Comparison> comparison,
                           const ReportOptions& options, QWidget* parent)
    : QDialog(parent),
      m_comparison(std::move(comparison)),
      m_options(options),
      m_paper(new QComboBox),
      m_orientation(new QComboBox),
      m_sheet(new QLabel),
      m_previous(turningButton(tr("P&revious"), tr("Previous page (Page Up)"))),
      m_next(turningButton(tr("&Next"), tr("Next page (Page Down)"))),
      m_number(new QSpinBox),
      m_progress(new QProgressBar),
      m_layingOut(
          [this](Expected<Pages> pages) {
              if (pages) showPages(std::move(*pages)); // else another layout is on its way
          },
          [this](double part) { m_progress->setValue(int(part * progressSteps)); }),
      m_painting([this](Expected<QImage> image) {
          if (!image) return;
          m_image = std::move(*image);
          m_image.setDevicePixelRatio(devicePixelRatioF());
          m_sheet->setPixmap(QPixmap::fromImage(m_image));
          Q_EMIT pageShown();
      }) {
    setWindowTitle(tr("Print Preview"));
    setAttribute(Qt::WA_DeleteOnClose);
    assemble();
    resize(usualSize.boundedTo(screen()->availableSize() - titleBar));
    layOut();
}

void PrintPreview::assemble() {
    m_paper->addItem(tr("A4"), int(QPageSize::A4));
    m_paper->addItem(tr("Letter"), int(QPageSize::Letter));
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(int(m_options.paper))));
    m_orientation->addItem(tr("Upright"), int(QPageLayout::Portrait));
    m_orientation->addItem(tr("Across"), int(QPageLayout::Landscape));
    m_orientation->setCurrentIndex(
        std::max(0, m_orientation->findData(int(m_options.orientation))));
    m_paper->setAccessibleName(tr("Paper"));
    m_orientation->setAccessibleName(tr("Direction"));
    m_number->setAccessibleName(tr("Page"));
    m_number->setPrefix(tr("Page "));
    m_number->setMinimum(1);
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setMinimumSize(smallestSheet);
    m_sheet->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the page follows it
    m_sheet->setMargin(sheetMargin);
    m_sheet->setAccessibleName(tr("Page as it is printed"));
    m_progress->setRange(0, progressSteps);
    m_progress->setFormat(tr("Laying out the pages… %p %"));
    m_progress->setAccessibleName(tr("Laying out the pages"));

    auto* top = new QHBoxLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_paper, m_orientation})
        top->addWidget(each);
    top->addStretch();
    for (QWidget* each : std::initializer_list<QWidget*>{m_previous, m_number, m_next})
        top->addWidget(each);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    m_print->setDefault(true); // not before it is in here: else Return would close

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::askForPrinter);
    for (QComboBox* box : {m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintPreview::layOut);
    connect(m_number, &QSpinBox::valueChanged, this, &PrintPreview::paintPage);
    connect(m_previous, &QPushButton::clicked, m_number, &QSpinBox::stepDown);
    connect(m_next, &QPushButton::clicked, m_number, &QSpinBox::stepUp);
}

ReportOptions PrintPreview::options() const {
    ReportOptions options = m_options;
    options.paper = valueOf<QPageSize::PageSizeId>(*m_paper);
    options.orientation = valueOf<QPageLayout::Orientation>(*m_orientation);
    return options;
}

std::size_t PrintPreview::page() const { return std::size_t(m_number->value()) - 1; }

void PrintPreview::turnTo(std::size_t page) { m_number->setValue(int(page) + 1); }

// The page that was shown stays meanwhile.
void PrintPreview::layOut() {
    m_pages = nullptr;
    m_painting.drop();
    m_progress->setValue(0);
    m_progress->show();
    enableTurning();
    m_layingOut.start([comparison = m_comparison, options = options()](const std::stop_token& stop,
                                                                       const Progress& progress) {
        return PageImages::layOut(comparison, options, stop, progress);
    });
}

void PrintPreview::showPages(Pages pages) {
    m_pages = std::move(pages);
    m_progress->hide();
    m_number->setMaximum(int(m_pages->count()));
    m_number->setSuffix(tr(" of %Ln", nullptr, int(m_pages->count())));
    paintPage();
}

void PrintPreview::paintPage() {
    enableTurning();
    const QSize room =
        (m_sheet->size() - 2 * QSize(sheetMargin, sheetMargin)) * devicePixelRatioF();
    if (!m_pages || room.isEmpty()) return;
    m_painting.start([pages = m_pages, page = page(), room](const std::stop_token&,
                                                            const Progress&) -> Expected<QImage> {
        return pages->image(page, room);
    });
}

void PrintPreview::enableTurning() {
    m_number->setEnabled(pages() > 0);
    m_previous->setEnabled(pages() > 0 && page() > 0);
    m_next->setEnabled(page() + 1 < pages());
}

// The system's dialog: which printer, which pages, how many copies.
void PrintPreview::askForPrinter() {
    const ReportOptions chosen = options();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(chosen.paper));
    printer->setPageOrientation(chosen.orientation);
    printer->setDocName(report_text::heading());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (pages() > 0) dialog->setMinMax(1, int(pages()));
    // The printer lives as long as the connection, which goes with the dialog.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer, chosen] {
        accept();
        Q_EMIT printAsked(printer, chosen);
    });
    dialog->open();
}

void PrintPreview::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    paintPage();
}

void PrintPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageDown && m_next->isEnabled()) return m_number->stepUp();
    if (event->key() == Qt::Key_PageUp && m_previous->isEnabled()) return m_number->stepDown();
    QDialog::keyPressEvent(event);
}

} // namespace wireside
