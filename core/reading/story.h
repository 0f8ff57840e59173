// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text that grows paragraph by paragraph, with the roles that markup tells.
//
//     Story story;
//     story.append(u"Rain ", Role::Heading);
//     story.endParagraph();
//     story.append(u"It rained.", std::nullopt);
//     story.endParagraph();
//     readTextOf(story.paragraphs()).text     // u"Rain\n\nIt rained."
#pragma once

#include "core/reading/read_text.h"
#include "core/text/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

struct StoryParagraph {
    std::u16string text;
    std::optional<Role> role; // nothing: it goes by its look

    bool operator==(const StoryParagraph&) const = default;
};

class Story {
public:
    // To the paragraph that has been begun; its role is that of its first text.
    void append(std::u16string_view text, std::optional<Role> role);
    // Paragraphs of white space only are left out.
    void endParagraph();

    [[nodiscard]] const std::vector<StoryParagraph>& paragraphs() const { return m_paragraphs; }

private:
    std::vector<StoryParagraph> m_paragraphs; // ended ones, without the white space around them
    StoryParagraph m_current;
};

// The ended paragraphs, parted by empty lines. Linear in the text.
[[nodiscard]] ReadText readTextOf(const std::vector<StoryParagraph>& paragraphs);

} // namespace wireside
