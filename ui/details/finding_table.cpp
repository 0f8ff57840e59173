// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/finding_table.h"

#include "ui/report/finding_text.h"

#include <QLocale>
#include <QPoint>

#include <algorithm>

namespace wireside {

bool isShown(const Comparison& comparison, const Finding& finding, const ShownKinds& shown) {
    return !finding.link || shown.has(comparison.links[*finding.link].kind);
}

void FindingTable::setComparison(std::shared_ptr<const Comparison> comparison) {
    m_comparison = std::move(comparison);
    fill();
}

void FindingTable::setShownKinds(const ShownKinds& shown) {
    if (m_shown == shown) return;
    m_shown = shown;
    fill();
}

void FindingTable::fill() {
    beginResetModel();
    m_findings.clear();
    const std::size_t count = m_comparison ? m_comparison->findings.size() : 0;
    for (std::size_t i = 0; i < count; ++i)
        if (isShown(*m_comparison, m_comparison->findings[i], m_shown)) m_findings.push_back(i);
    endResetModel();
}

std::optional<int> FindingTable::rowOf(std::size_t finding) const {
    const auto found = std::ranges::lower_bound(m_findings, finding);
    if (found == m_findings.end() || *found != finding) return std::nullopt;
    return static_cast<int>(found - m_findings.begin());
}

int FindingTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingTable::excerptData(const Finding& finding, Side side, int role) const {
    const finding_text::Excerpt excerpt = finding_text::excerpt(*m_comparison, finding, side);
    if (role == Qt::DisplayRole) return excerpt.text;
    if (role == ownWordsRole) return QPoint(excerpt.begin, excerpt.length);
    return {};
}

QVariant FindingTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Finding& shown = m_comparison->findings[finding(index.row())];
    switch (index.column()) {
    case LinkNumber:
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignTrailing);
        if (role != Qt::DisplayRole || !shown.link) return {};
        return QLocale().toString(qulonglong(*shown.link + 1));
    case Kind: return role == Qt::DisplayRole ? finding_text::kindOf(shown.kind) : QVariant();
    case LeftText: return excerptData(shown, Side::Left, role);
    case RightText: return excerptData(shown, Side::Right, role);
    default: return {};
    }
}

QVariant FindingTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case LinkNumber: return tr("Link");
    case Kind: return tr("Finding");
    case LeftText: return tr("Left report");
    case RightText: return tr("Right report");
    default: return {};
    }
}

} // namespace wireside
