// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_paragraphs.h"

#include "core/reading/table_row.h"
#include "core/text/decode.h"
#include "core/text/paragraphs.h"

#include <algorithm>
#include <utility>

namespace wireside {

void RtfParagraphs::append(std::u16string_view text, std::optional<Role> role) {
    if (m_text.empty()) m_role = role;
    m_text += text;
}

void RtfParagraphs::endParagraph() {
    const TextSpan kept = trimmed(m_text, {0, m_text.size()});
    if (!kept.empty())
        m_ended.push_back(
            {toUtf8(std::u16string_view(m_text).substr(kept.begin, kept.length())), m_role});
    m_text.clear();
    m_cellBegin = 0;
    m_longestCell = 0;
}

void RtfParagraphs::endCell(std::optional<Role> role) {
    m_longestCell = std::max(m_longestCell, m_text.size() - m_cellBegin);
    append(u"\t", role);
    m_cellBegin = m_text.size();
}

void RtfParagraphs::endRow() {
    const bool hasCells = m_cellBegin > 0;
    if (hasCells && m_longestCell <= longestCell && !m_role) m_role = Role::Body;
    endParagraph();
}

Story RtfParagraphs::take() { return std::exchange(m_ended, {}); }

} // namespace wireside
