// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story that grows from the pieces of text that an RTF file has it in.
//
//     RtfParagraphs paragraphs;
//     paragraphs.append(u"Rain ", Role::Heading);
//     paragraphs.append(u"ends", std::nullopt);
//     paragraphs.endParagraph();
//     paragraphs.take()     // {"Rain ends", Heading}
#pragma once

#include "core/reading/story.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace wireside {

class RtfParagraphs {
public:
    // To the paragraph that has been begun; its role is that of its first text. A character may come in
    // two pieces: "\u-10179?\u-8704?".
    void append(std::u16string_view text, std::optional<Role> role);
    // Paragraphs of white space only are left out.
    void endParagraph();
    // A row of data is one paragraph of body text, its cells parted by tabs.
    void endCell(std::optional<Role> role);
    void endRow();

    // The ended ones, without the white space around them.
    [[nodiscard]] Story take();

private:
    Story m_ended;
    std::u16string m_text;
    std::optional<Role> m_role;
    std::size_t m_cellBegin = 0;   // in the text, of the cell that is open
    std::size_t m_longestCell = 0; // of the paragraph's, in units
};

} // namespace wireside
