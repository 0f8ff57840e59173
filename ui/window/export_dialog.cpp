// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace wireside {

namespace {

constexpr QSize previewSize(360, 480);
constexpr int previewMargin = 8;

template <typename Value> void add(QComboBox& box, const QString& text, Value value) {
    box.addItem(text, static_cast<int>(value));
}
template <typename Value> Value valueOf(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}
template <typename Value> void select(QComboBox& box, Value value) {
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(value))));
}

QDoubleSpinBox* numberBox(double least, double largest, const QString& unit) {
    auto* box = new QDoubleSpinBox;
    box->setRange(least, largest);
    box->setDecimals(0);
    box->setSuffix(unit);
    return box;
}

} // namespace

ExportDialog::ExportDialog(std::shared_ptr<const Comparison> comparison,
                           const ReportOptions& options, QWidget* parent)
    : QDialog(parent),
      m_comparison(std::move(comparison)),
      m_given(options),
      m_format(new QComboBox),
      m_rows(new QComboBox),
      m_shared(new QCheckBox(tr("&Shared"))),
      m_reworded(new QCheckBox(tr("&Reworded"))),
      m_unique(new QCheckBox(tr("U&nique"))),
      m_head(new QCheckBox(tr("Summary and &legend on the first page"))),
      m_ink(new QComboBox),
      m_paper(new QComboBox),
      m_orientation(new QComboBox),
      m_margin(numberBox(leastMargin, largestMargin, tr(" mm"))),
      m_textSize(numberBox(leastTextSize, largestTextSize, tr(" pt"))),
      m_preview(new QLabel),
      m_pages(new QLabel),
      m_job([this](Expected<PageImage> page) {
          if (!page) return; // cancelled: another one is on its way
          m_page = std::move(*page);
          showPage();
      }) {
    setWindowTitle(tr("Export the Comparison"));
    setAttribute(Qt::WA_DeleteOnClose);
    assemble();
    show(options);
    followChoice();
}

void ExportDialog::assemble() {
    add(*m_format, tr("PDF, to read and to print"), ExportFormat::Pdf);
    add(*m_format, tr("Web page (HTML), to read in a browser"), ExportFormat::Html);
    add(*m_format, tr("Table of links (CSV), for spreadsheets"), ExportFormat::Csv);
    add(*m_format, tr("Data (JSON), for other programs"), ExportFormat::Json);
    add(*m_rows, tr("All of both reports"), RowChoice::All);
    add(*m_rows, tr("Matches only"), RowChoice::Matches);
    add(*m_rows, tr("Differences only"), RowChoice::Differences);
    add(*m_ink, tr("Colour"), Ink::Colour);
    add(*m_ink, tr("Black and white"), Ink::Black);
    add(*m_paper, tr("A4"), QPageSize::A4);
    add(*m_paper, tr("Letter"), QPageSize::Letter);
    add(*m_orientation, tr("Upright"), QPageLayout::Portrait);
    add(*m_orientation, tr("Across"), QPageLayout::Landscape);

    auto* kinds = new QHBoxLayout;
    for (QCheckBox* kind : {m_shared, m_reworded, m_unique}) kinds->addWidget(kind);
    kinds->addStretch();
    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("R&ows:"), m_rows);
    form->addRow(tr("Kinds:"), kinds);
    form->addRow(tr("&Ink:"), m_ink);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("&Direction:"), m_orientation);
    form->addRow(tr("&Margin:"), m_margin);
    form->addRow(tr("&Text size:"), m_textSize);
    form->addRow(QString(), m_head);

    m_preview->setFixedSize(previewSize + QSize(2 * previewMargin, 2 * previewMargin));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("First page"));
    m_pages->setAlignment(Qt::AlignCenter);
    auto* page = new QVBoxLayout;
    page->addWidget(m_preview);
    page->addWidget(m_pages);
    auto* parts = new QHBoxLayout;
    parts->addLayout(form, 1);
    parts->addLayout(page);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* proceed = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept(); // first: what asks for the file must not stand behind this
        Q_EMIT chosen(format(), options());
    });
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(parts);
    layout->addWidget(buttons);
    proceed->setDefault(true); // not before it is in here: else Return would cancel

    for (QComboBox* box : {m_format, m_rows, m_ink, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::followChoice);
    for (QCheckBox* box : {m_shared, m_reworded, m_unique, m_head})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::followChoice);
    for (QDoubleSpinBox* box : {m_margin, m_textSize})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::followChoice);
}

void ExportDialog::show(const ReportOptions& options) {
    select(*m_rows, options.rows);
    m_shared->setChecked(options.kinds.shared);
    m_reworded->setChecked(options.kinds.reworded);
    m_unique->setChecked(options.kinds.unique);
    m_head->setChecked(options.head == HeadChoice::With);
    select(*m_ink, options.ink);
    select(*m_paper, options.paper);
    select(*m_orientation, options.orientation);
    m_margin->setValue(options.margin);
    m_textSize->setValue(options.textSize);
}

ExportFormat ExportDialog::format() const { return valueOf<ExportFormat>(*m_format); }

ReportOptions ExportDialog::options() const {
    ReportOptions options = m_given;
    options.rows = valueOf<RowChoice>(*m_rows);
    options.kinds = {.shared = m_shared->isChecked(),
                     .reworded = m_reworded->isChecked(),
                     .unique = m_unique->isChecked()};
    options.head = m_head->isChecked() ? HeadChoice::With : HeadChoice::Without;
    options.ink = valueOf<Ink>(*m_ink);
    options.paper = valueOf<QPageSize::PageSizeId>(*m_paper);
    options.orientation = valueOf<QPageLayout::Orientation>(*m_orientation);
    options.margin = m_margin->value();
    options.textSize = m_textSize->value();
    return options;
}

void ExportDialog::followChoice() {
    const bool pages = format() == ExportFormat::Pdf;
    const bool rows = pages || format() == ExportFormat::Html;
    for (QWidget* choice :
         std::initializer_list<QWidget*>{m_rows, m_shared, m_reworded, m_unique, m_head, m_ink})
        choice->setEnabled(rows);
    for (QWidget* choice :
         std::initializer_list<QWidget*>{m_paper, m_orientation, m_margin, m_textSize})
        choice->setEnabled(pages);
    if (!pages) {
        m_job.drop();
        m_page = {};
        return showPage();
    }
    const QSize room = previewSize * devicePixelRatioF();
    m_job.start([comparison = m_comparison, options = options(), room](const std::stop_token& stop,
                                                                       const Progress&) {
        return firstPage(comparison, options, room, stop);
    });
}

QString ExportDialog::pagesText() const {
    if (m_page.pages > 1) return tr("First of %Ln pages", nullptr, int(m_page.pages));
    if (m_page.pages == 1) return tr("The only page");
    return format() == ExportFormat::Html ? tr("One page, side by side, for the browser")
                                          : tr("No pages: for other programs");
}

void ExportDialog::showPage() {
    m_page.image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(m_page.image));
    m_pages->setText(pagesText());
    m_preview->setAccessibleDescription(m_pages->text());
    Q_EMIT previewChanged();
}

void ExportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showPage();
}

} // namespace wireside
