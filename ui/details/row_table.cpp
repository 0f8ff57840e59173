// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/row_table.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

namespace wireside {

namespace {

constexpr int rowPadding = 8;

} // namespace

void layOutAsRows(QTableView& table) {
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false); // Tab leaves the list
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + rowPadding);
    // Qt makes the first row current, without selecting it, when the table gets the keyboard by Tab: the first arrow
    // key would lead past it.
    const QItemSelectionModel* rows = table.selectionModel();
    QObject::connect(rows, &QItemSelectionModel::currentRowChanged, &table,
                     [&table, rows](const QModelIndex& row) {
                         if (row.isValid() && !rows->isSelected(row))
                             table.selectionModel()->clearCurrentIndex();
                     });
}

} // namespace wireside
