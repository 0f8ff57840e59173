// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison's findings as a table: the link's number, the kind, the words on either side.
//
//     FindingTable table;
//     table.setComparison(session.comparison());
//     table.index(0, FindingTable::Kind).data()        // "number"
//     table.index(0, FindingTable::LeftText).data()    // "… where 14 people were …", 14 being its own words
//
// Only findings of links of the shown kinds have a row. Texts are made when they are asked for.
#pragma once

#include "core/compare/comparison.h"
#include "ui/session/shown_kinds.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace wireside {

class FindingTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LinkNumber, Kind, LeftText, RightText, ColumnCount };
    // Which part of a text the finding is about: its begin and length as a QPoint.
    static constexpr int ownWordsRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    // Null: no findings.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setShownKinds(const ShownKinds& shown);

    [[nodiscard]] std::size_t finding(int row) const {
        return m_findings[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] std::optional<int> rowOf(std::size_t finding) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void fill();
    [[nodiscard]] QVariant excerptData(const Finding& finding, Side side, int role) const;

    std::shared_ptr<const Comparison> m_comparison;
    ShownKinds m_shown;
    std::vector<std::size_t> m_findings; // by row
};

// Whether a finding's link is of a kind that is shown.
[[nodiscard]] bool isShown(const Comparison& comparison, const Finding& finding,
                           const ShownKinds& shown);

} // namespace wireside
