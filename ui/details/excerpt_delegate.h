// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a cell's text with one part of it strong: the words that a finding is about.
//
//     table->setItemDelegateForColumn(FindingTable::LeftText, new ExcerptDelegate(table));
#pragma once

#include <QStyledItemDelegate>

namespace wireside {

class ExcerptDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace wireside
