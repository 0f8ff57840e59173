// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison's links as a table: number, kind, the sentences on either side, score.
//
//     LinkTable table;
//     table.setComparison(session.comparison());
//     table.index(2, LinkTable::Kind).data()    // "reworded, moved"
//
// Row and link have the same index. Texts are made when they are asked for, so that a long comparison
// costs no more to show than a short one.
#pragma once

#include "core/compare/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace wireside {

class LinkTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Kind, LeftText, RightText, Score, ColumnCount };
    // What a column is sorted by: figures for number and score.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    // Null: no links.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const Link& link(int row) const {
        return m_comparison->links[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QVariant sortValue(const QModelIndex& index) const;

    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace wireside
