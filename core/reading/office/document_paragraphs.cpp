// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/document_paragraphs.h"

#include "core/reading/table_row.h"
#include "core/reading/white_space.h"

#include <utility>

namespace wireside {

void DocumentParagraphs::begin(std::optional<Role> role) {
    m_open.push_back({std::exchange(m_carried, {}), role});
}

void DocumentParagraphs::add(std::string_view text) {
    if (!m_open.empty()) m_open.back().text += text;
}

void DocumentParagraphs::addOnOneLine(std::string_view text) {
    if (!m_open.empty()) appendOnOneLine(m_open.back().text, text);
}

void DocumentParagraphs::end(ParagraphEnd how) {
    StoryParagraph ended = std::move(m_open.back());
    m_open.pop_back();
    if (how == ParagraphEnd::Deleted)
        m_carried = std::move(ended.text);
    else if (!withoutMargins(ended.text).empty())
        m_ended.push_back(std::move(ended));
}

void DocumentParagraphs::beginRow() {
    if (!m_rows.empty()) m_rows.back().isData = false;
    m_rows.push_back({m_ended.size(), m_ended.size(), {}});
}

void DocumentParagraphs::endCell() {
    Row& row = m_rows.back();
    if (row.cells++ > 0) row.line += '\t';
    const std::size_t begin = row.line.size();
    for (std::size_t i = row.cellBegin; row.isData && i < m_ended.size(); ++i) {
        const StoryParagraph& paragraph = m_ended[i];
        if (i > row.cellBegin) row.line += ' ';
        row.line += withoutMargins(paragraph.text);
        row.isData = paragraph.role.value_or(Role::Body) == Role::Body &&
                     row.line.size() - begin <= longestCell;
    }
    row.cellBegin = m_ended.size();
}

void DocumentParagraphs::endRow() {
    const Row row = std::move(m_rows.back());
    m_rows.pop_back();
    const std::size_t paragraphs = m_ended.size() - row.first;
    const bool isBox = row.cells == 1 && paragraphs > 1;
    if (!row.isData || isBox || paragraphs == 0) return;
    m_ended.resize(row.first);
    m_ended.push_back({std::string(withoutMargins(row.line)), Role::Body});
}

Story DocumentParagraphs::take() {
    if (!withoutMargins(m_carried).empty())
        m_ended.push_back({std::exchange(m_carried, {}), std::nullopt});
    return std::exchange(m_ended, {});
}

} // namespace wireside
