// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_paragraphs.h"

#include "core/text/decode.h"
#include "core/text/paragraphs.h"

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
}

Story RtfParagraphs::take() { return std::exchange(m_ended, {}); }

} // namespace wireside
