// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/document_paragraphs.h"

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

Story DocumentParagraphs::take() {
    if (!withoutMargins(m_carried).empty())
        m_ended.push_back({std::exchange(m_carried, {}), std::nullopt});
    return std::exchange(m_ended, {});
}

} // namespace wireside
