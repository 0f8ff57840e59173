// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines above a Markdown text that say things about it.
//
//     const FrontMatter front = findFrontMatter("---\ntitle: \"Rain\"\n---\nIt rained.");
//     front.title      // "Rain"
//     front.length     // 22: the text begins behind it
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wireside {

struct FrontMatter {
    std::size_t length = 0; // in bytes; 0 if there is none
    std::string title;
    std::string author;
    std::string date;

    bool operator==(const FrontMatter&) const = default;
};

// YAML between "---" or TOML between "+++", unless a line in it is neither a key's nor belongs to one: then it is a
// rule and prose. Plain values are taken, with or without quotes; lists and blocks are not.
[[nodiscard]] FrontMatter findFrontMatter(std::string_view text);

} // namespace wireside
