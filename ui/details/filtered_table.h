// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows to choose from with a field above that leaves those with some words: what the tabs of the details have
// beside the list of links.
//
//     auto* list = new FilteredTable(findings, {.name = tr("Findings"), .words = ..., .nothing = ...});
//     connect(list, &FilteredTable::rowChosen, ...);
//     list->setCurrentRow(2);    // shown, and not told back
//
// Chosen is what a click, the arrow keys or Return lead to. The last columns share the width.
#pragma once

#include <QSortFilterProxyModel>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QTableView;

namespace wireside {

struct TableNames {
    QString name;    // of the table, for who hears it
    QString words;   // of the field
    QString nothing; // stands there when there are no rows at all
};

class FilteredTable final : public QWidget {
    Q_OBJECT

public:
    // The model must outlive the table; `fixedColumns` of its columns come first, as wide as they must be.
    FilteredTable(QAbstractItemModel& rows, const TableNames& names, int fixedColumns,
                  QWidget* parent = nullptr);

    // Of the model. One that the filter hides is not current.
    void setCurrentRow(std::optional<int> row);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QLineEdit& text() const { return *m_text; }
    [[nodiscard]] QLabel& nothing() const { return *m_nothing; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row); // of the model

private:
    void makeTable(const QString& name, int fixedColumns);
    void assemble();
    void showCurrentRow();
    void showCount();
    void tell(const QModelIndex& shown);

    QAbstractItemModel& m_rows;
    QSortFilterProxyModel m_filter;
    QTableView* m_table;
    QLineEdit* m_text;
    QLabel* m_count;
    QLabel* m_nothing;
    std::optional<int> m_currentRow;
    bool m_changing = false; // the table itself: what becomes current is not chosen
};

} // namespace wireside
