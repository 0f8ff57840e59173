// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/story.h"

#include "core/reading/white_space.h"
#include "core/text/decode.h"

#include <algorithm>
#include <utility>

namespace wireside {

ReadText readTextOf(Story story) {
    constexpr std::u16string_view emptyLine = u"\n\n";
    std::size_t most = 0; // units: a byte of UTF-8 gives one at most
    for (const StoryParagraph& paragraph : story) most += paragraph.text.size() + emptyLine.size();
    ReadText read;
    read.text.reserve(most);
    for (StoryParagraph& taken : story) {
        const StoryParagraph paragraph = std::exchange(taken, {});
        const std::string_view text = withoutMargins(paragraph.text);
        if (text.empty()) continue;
        if (!read.text.empty()) read.text += emptyLine;
        const std::size_t begin = read.text.size();
        read.text += fromUtf8(text);
        if (paragraph.role) read.roles.push_back({{begin, read.text.size()}, *paragraph.role});
    }
    return read;
}

ReadText readTextUnderHeadline(Story story) {
    const bool isTold =
        std::ranges::find(story, Role::Headline, &StoryParagraph::role) != story.end();
    if (!isTold && story.size() > 1 && story.front().role == Role::Heading)
        story.front().role = Role::Headline;
    return readTextOf(std::move(story));
}

bool hasHeadline(const ReadText& read) {
    return std::ranges::find(read.roles, Role::Headline, &RoleSpan::role) != read.roles.end();
}

} // namespace wireside
