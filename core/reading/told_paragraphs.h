// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paragraphs as a file's format tells them, put together to a text.
//
//     const ReadText read = joined({{"Rain ends", Role::Headline}, {"It rained.", std::nullopt}});
//     read.text      // u"Rain ends\n\nIt rained."
//     read.roles     // {{0, 9}, Headline}
//
// Linear in the text.
#pragma once

#include "core/reading/read_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

struct ToldParagraph {
    std::string text;         // UTF-8
    std::optional<Role> role; // where the format tells

    bool operator==(const ToldParagraph&) const = default;
};

// Each is parted from the next by an empty line; those without text are left out.
[[nodiscard]] ReadText joined(const std::vector<ToldParagraph>& paragraphs);

// Without ASCII white space at both ends.
[[nodiscard]] std::string_view withoutMargins(std::string_view text);

// Likewise, and each run of white space inside as one space.
[[nodiscard]] std::string onOneLine(std::string_view text);

// To a line that grows: each run of white space as one space, and none at its begin or behind other
// white space.
void appendOnOneLine(std::string& line, std::string_view text);

} // namespace wireside
