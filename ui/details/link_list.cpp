// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/link_list.h"

#include "ui/details/row_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>

namespace wireside {

namespace {

constexpr QSize usualSize(560, 190);
constexpr int numberWidth = 52;
constexpr int kindWidth = 130;
constexpr int scoreWidth = 62;

} // namespace

LinkList::LinkList(QWidget* parent)
    : QWidget(parent),
      m_table(new QTableView),
      m_kinds(new QComboBox),
      m_text(new QLineEdit),
      m_count(new QLabel) {
    m_filter.setSourceModel(&m_links);
    makeTable();
    assemble();
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        change([this] { m_filter.setKind(m_kinds->currentData().value<LinkFilter::Kind>()); });
    });
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString& text) { change([this, text] { m_filter.setText(text); }); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                // What only gets the keyboard with the table is not selected, and so not chosen.
                if (!m_changing && m_table->selectionModel()->isSelected(row)) tell(row);
            });
    connect(m_table, &QTableView::clicked, this, &LinkList::tell); // again, if it was current
    connect(m_table, &QTableView::activated, this, &LinkList::tell);
    setComparison(nullptr);
}

void LinkList::makeTable() {
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Links"));
    layOutAsRows(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LinkTable::Number, Qt::AscendingOrder);
    QHeaderView& head = *m_table->horizontalHeader();
    head.resizeSection(LinkTable::Number, numberWidth);
    head.resizeSection(LinkTable::Kind, kindWidth);
    head.resizeSection(LinkTable::Score, scoreWidth);
    head.setSectionResizeMode(LinkTable::LeftText, QHeaderView::Stretch);
    head.setSectionResizeMode(LinkTable::RightText, QHeaderView::Stretch);
}

void LinkList::assemble() {
    m_kinds->addItem(tr("All links"), QVariant::fromValue(LinkFilter::Kind::All));
    m_kinds->addItem(tr("Shared"), QVariant::fromValue(LinkFilter::Kind::Shared));
    m_kinds->addItem(tr("Reworded"), QVariant::fromValue(LinkFilter::Kind::Reworded));
    m_kinds->addItem(tr("Moved"), QVariant::fromValue(LinkFilter::Kind::Moved));
    m_kinds->addItem(tr("By hand"), QVariant::fromValue(LinkFilter::Kind::ByHand));
    m_kinds->setAccessibleName(tr("Kind of the links that are listed"));
    m_text->setPlaceholderText(tr("Words in the list"));
    m_text->setAccessibleName(tr("Words that the listed links have"));
    m_text->setClearButtonEnabled(true);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(8, 4, 8, 4);
    filters->setSpacing(8);
    filters->addWidget(m_kinds);
    filters->addWidget(m_text, 1);
    filters->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
}

QSize LinkList::sizeHint() const { return usualSize; }

void LinkList::setComparison(std::shared_ptr<const Comparison> comparison) {
    m_currentLink = std::nullopt;
    change([&] { m_links.setComparison(std::move(comparison)); });
}

void LinkList::setShownKinds(const ShownKinds& shown) {
    change([&] { m_filter.setShownKinds(shown); });
}

void LinkList::setCurrentLink(std::optional<std::size_t> link) {
    if (m_currentLink == link) return;
    m_currentLink = link;
    showCurrentLink();
}

void LinkList::change(const std::function<void()>& rows) {
    {
        const QScopedValueRollback changing(m_changing, true);
        rows();
    }
    showCurrentLink();
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2")
            .arg(locale.toString(m_filter.rowCount()), locale.toString(m_links.rowCount())));
}

void LinkList::showCurrentLink() {
    const QScopedValueRollback changing(m_changing, true);
    const QModelIndex row =
        m_currentLink ? m_filter.mapFromSource(m_links.index(static_cast<int>(*m_currentLink), 0))
                      : QModelIndex();
    if (!row.isValid()) {
        m_table->selectionModel()->clear();
        return;
    }
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

void LinkList::tell(const QModelIndex& row) {
    if (!row.isValid()) return;
    m_currentLink = static_cast<std::size_t>(m_filter.mapToSource(row).row());
    Q_EMIT linkChosen(m_currentLink);
}

} // namespace wireside
