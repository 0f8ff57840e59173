// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/filtered_table.h"

#include "ui/details/row_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>

namespace wireside {

namespace {

constexpr QSize usualSize(560, 190);

} // namespace

FilteredTable::FilteredTable(QAbstractItemModel& rows, const TableNames& names, int fixedColumns,
                             QWidget* parent)
    : QWidget(parent),
      m_rows(rows),
      m_table(new QTableView),
      m_text(new QLineEdit),
      m_count(new QLabel),
      m_nothing(new QLabel(names.nothing)) {
    m_filter.setSourceModel(&rows);
    m_filter.setFilterKeyColumn(-1); // any
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeTable(names.name, fixedColumns);
    m_text->setPlaceholderText(tr("Words in the list"));
    m_text->setAccessibleName(names.words);
    m_text->setClearButtonEnabled(true);
    assemble();
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        {
            const QScopedValueRollback changing(m_changing, true);
            m_filter.setFilterFixedString(text.simplified());
        }
        showCurrentRow();
        showCount();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& shown) {
                // What only gets the keyboard with the table is not selected, and so not chosen.
                if (!m_changing && m_table->selectionModel()->isSelected(shown)) tell(shown);
            });
    connect(m_table, &QTableView::clicked, this, &FilteredTable::tell); // again, if it was current
    connect(m_table, &QTableView::activated, this, &FilteredTable::tell);
    connect(&m_rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_changing = true; });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_changing = false;
        m_currentRow.reset();
        showCount();
    });
    showCount();
}

void FilteredTable::makeTable(const QString& name, int fixedColumns) {
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(name);
    layOutAsRows(*m_table);
    QHeaderView& head = *m_table->horizontalHeader();
    for (int column = 0; column < m_rows.columnCount(); ++column)
        head.setSectionResizeMode(column, column < fixedColumns ? QHeaderView::ResizeToContents
                                                                : QHeaderView::Stretch);
}

void FilteredTable::assemble() {
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(8, 4, 8, 4);
    filters->setSpacing(8);
    filters->addWidget(m_text, 1);
    filters->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
}

QSize FilteredTable::sizeHint() const { return usualSize; }

void FilteredTable::setCurrentRow(std::optional<int> row) {
    m_currentRow = row;
    showCurrentRow();
}

void FilteredTable::showCurrentRow() {
    const QScopedValueRollback changing(m_changing, true);
    const QModelIndex shown =
        m_currentRow ? m_filter.mapFromSource(m_rows.index(*m_currentRow, 0)) : QModelIndex();
    if (!shown.isValid()) return m_table->selectionModel()->clear();
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown);
}

void FilteredTable::showCount() {
    const int rows = m_rows.rowCount();
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2").arg(locale.toString(m_filter.rowCount()), locale.toString(rows)));
    m_table->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
}

void FilteredTable::tell(const QModelIndex& shown) {
    if (!shown.isValid()) return;
    m_currentRow = m_filter.mapToSource(shown).row();
    Q_EMIT rowChosen(*m_currentRow);
}

} // namespace wireside
