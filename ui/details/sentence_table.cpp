// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/sentence_table.h"

#include "ui/report/report_text.h"
#include "ui/text_bridge.h"

namespace wireside {

SentenceTable::SentenceTable(Side side, QObject* parent)
    : QAbstractTableModel(parent), m_side(side) {}

void SentenceTable::setComparison(std::shared_ptr<const Comparison> comparison) {
    beginResetModel();
    m_comparison = std::move(comparison);
    m_sentences.clear();
    if (m_comparison) {
        const std::vector<Sentence>& sentences = m_comparison->document(m_side).sentences;
        for (std::size_t i = 0; i < sentences.size(); ++i)
            if (sentences[i].role == Role::Body && m_comparison->linksOf(m_side)[i].empty())
                m_sentences.push_back(i);
    }
    endResetModel();
}

int SentenceTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sentences.size());
}

int SentenceTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 1; }

QVariant SentenceTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const Document& report = m_comparison->document(m_side);
    return toQString(report.textOf(report.sentences[sentence(index.row())].span)).simplified();
}

QVariant SentenceTable::headerData(int /*section*/, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole || !m_comparison) return {};
    return report_text::titleOf(m_comparison->document(m_side)); // which report that is
}

} // namespace wireside
