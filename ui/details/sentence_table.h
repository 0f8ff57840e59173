// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences that only one report has, as a table with a column for their text.
//
//     SentenceTable table(Side::Left);
//     table.setComparison(session.comparison());
//     table.sentence(0)              // its index in the left report
//
// In reading order; captions, credits and the like are not among them.
#pragma once

#include "core/compare/comparison.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <memory>
#include <vector>

namespace wireside {

class SentenceTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SentenceTable(Side side, QObject* parent = nullptr);

    // Null: no sentences.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] std::size_t sentence(int row) const {
        return m_sentences[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Side m_side;
    std::shared_ptr<const Comparison> m_comparison;
    std::vector<std::size_t> m_sentences; // by row
};

} // namespace wireside
