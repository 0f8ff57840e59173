// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/story.h"

#include "core/reading/white_space.h"
#include "core/text/decode.h"

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

} // namespace wireside
