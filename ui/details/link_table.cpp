// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/link_table.h"

#include "ui/details/link_texts.h"

#include <QLocale>

namespace wireside {

void LinkTable::setComparison(std::shared_ptr<const Comparison> comparison) {
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int LinkTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->links.size());
}

int LinkTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinkTable::text(const QModelIndex& index) const {
    const Link& shown = link(index.row());
    switch (index.column()) {
    case Number: return QLocale().toString(index.row() + 1);
    case Kind: return link_texts::kindOf(shown);
    case LeftText: return link_texts::sentencesOf(*m_comparison, shown, Side::Left);
    case RightText: return link_texts::sentencesOf(*m_comparison, shown, Side::Right);
    case Score: return link_texts::scoreOf(shown);
    default: return {};
    }
}

QVariant LinkTable::sortValue(const QModelIndex& index) const {
    switch (index.column()) {
    case Number: return index.row();
    case Score: return link(index.row()).score;
    default: return text(index);
    }
}

QVariant LinkTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool isFigure = index.column() == Number || index.column() == Score;
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case sortRole: return sortValue(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isFigure ? Qt::AlignTrailing : Qt::AlignLeading));
    default: return {};
    }
}

QVariant LinkTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("No.");
    case Kind: return tr("Kind");
    case LeftText: return tr("Left report");
    case RightText: return tr("Right report");
    case Score: return tr("Score");
    default: return {};
    }
}

} // namespace wireside
