// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/story.h"

#include "core/text/paragraphs.h"

#include <utility>

namespace wireside {

void Story::append(std::u16string_view text, std::optional<Role> role) {
    if (m_current.text.empty()) m_current.role = role;
    m_current.text += text;
}

void Story::endParagraph() {
    const TextSpan kept = trimmed(m_current.text, {0, m_current.text.size()});
    if (!kept.empty()) {
        m_current.text = m_current.text.substr(kept.begin, kept.length());
        m_paragraphs.push_back(std::move(m_current));
    }
    m_current = {};
}

ReadText readTextOf(const std::vector<StoryParagraph>& paragraphs) {
    ReadText read;
    for (const StoryParagraph& paragraph : paragraphs) {
        if (!read.text.empty()) read.text += u"\n\n";
        const std::size_t begin = read.text.size();
        read.text += paragraph.text;
        if (paragraph.role) read.roles.push_back({{begin, read.text.size()}, *paragraph.role});
    }
    return read;
}

} // namespace wireside
