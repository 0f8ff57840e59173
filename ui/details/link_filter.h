// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which links a list shows, and in which order.
//
//     LinkFilter filter;
//     filter.setSourceModel(&table);
//     filter.setKind(LinkFilter::Kind::Moved);
//     filter.setText(QStringLiteral("river"));    // in either sentence, in any case
#pragma once

#include "ui/session/shown_kinds.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <cstdint>

namespace wireside {

class LinkFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { All, Shared, Reworded, Moved, ByHand };

    explicit LinkFilter(QObject* parent = nullptr);

    void setKind(Kind kind);
    // Of the kinds that the whole window shows.
    void setShownKinds(const ShownKinds& shown);
    // Empty: any text.
    void setText(const QString& text);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    // The source model is a LinkTable.
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    Kind m_kind = Kind::All;
    ShownKinds m_shownKinds;
    QString m_text;
};

} // namespace wireside
