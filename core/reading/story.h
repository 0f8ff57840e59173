// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story: paragraphs with the roles that a format tells, and their text as a whole.
//
//     const ReadText read = readTextOf({{"Rain ends", Role::Headline}, {"It rained.", std::nullopt}});
//     read.text      // u"Rain ends\n\nIt rained."
//     read.roles     // {{0, 9}, Headline}
//
// Linear in the text.
#pragma once

#include "core/reading/read_text.h"

#include <optional>
#include <string>
#include <vector>

namespace wireside {

struct StoryParagraph {
    std::string text;         // UTF-8
    std::optional<Role> role; // where the format tells; nothing: it goes by its look

    bool operator==(const StoryParagraph&) const = default;
};

using Story = std::vector<StoryParagraph>;

// Each is parted from the next by an empty line; white space around them, and those of nothing else, are
// left out. Paragraphs go as they are taken: a long story is never there twice.
[[nodiscard]] ReadText readTextOf(Story story);

// As readTextOf(), with the first heading as the headline if it stands above all other text and no
// paragraph says that it is one.
[[nodiscard]] ReadText readTextUnderHeadline(Story story);

// Where there is one, it is a better title than a file's properties: these are inherited from the document that
// one began with.
[[nodiscard]] bool hasHeadline(const ReadText& read);

} // namespace wireside
