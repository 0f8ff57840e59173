// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/link_filter.h"

#include "ui/details/link_table.h"

namespace wireside {

namespace {

bool isOfKind(const Link& link, LinkFilter::Kind kind) {
    switch (kind) {
    case LinkFilter::Kind::All: return true;
    case LinkFilter::Kind::Shared: return link.kind == MatchKind::Shared;
    case LinkFilter::Kind::Reworded: return link.kind == MatchKind::Reworded;
    case LinkFilter::Kind::Moved: return link.moved;
    case LinkFilter::Kind::ByHand: return link.byHand;
    }
    return true;
}

} // namespace

LinkFilter::LinkFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(LinkTable::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void LinkFilter::setKind(Kind kind) {
    m_kind = kind;
    invalidateFilter();
}

void LinkFilter::setShownKinds(const ShownKinds& shown) {
    m_shownKinds = shown;
    invalidateFilter();
}

void LinkFilter::setText(const QString& text) {
    m_text = text.simplified();
    invalidateFilter();
}

bool LinkFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    const bool usual = m_text.isEmpty() && m_kind == Kind::All && m_shownKinds == ShownKinds();
    if (usual) return true; // without a look at each of hundred thousands
    const auto& table = static_cast<const LinkTable&>(*sourceModel());
    const Link& link = table.link(row);
    if (!m_shownKinds.has(link.kind) || !isOfKind(link, m_kind)) return false;
    const auto has = [&](int column) {
        return table.index(row, column).data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    return m_text.isEmpty() || has(LinkTable::LeftText) || has(LinkTable::RightText);
}

// The usual order is that of the source: hundred thousands of links need no sorting for it.
void LinkFilter::sort(int column, Qt::SortOrder order) {
    constexpr int unsorted = -1;
    const bool usual = column == LinkTable::Number && order == Qt::AscendingOrder;
    QSortFilterProxyModel::sort(usual ? unsorted : column, order);
}

// Without a value for each that is compared.
bool LinkFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (left.column() == LinkTable::Number) return left.row() < right.row();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace wireside
