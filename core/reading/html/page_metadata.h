// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page says about itself to machines: JSON-LD, OpenGraph, meta elements, the title.
//
//     const PageTree tree("<html lang=en><title>Rain ends - The Herald</title>");
//     const PageMetadata page = findMetadata(tree);
//     page.headline     // "Rain ends"
//     page.language     // "en"
//
// Linear in the page.
#pragma once

#include "core/reading/html/page_tree.h"

#include <string>

namespace wireside {

// UTF-8; empty where the page says nothing.
struct PageMetadata {
    std::string headline;
    std::string byline;    // names only, without "By"
    std::string published; // as the page writes it, mostly ISO 8601
    std::string source;    // the site's or publisher's name
    std::string language;
    std::string body; // the article's text, if the page has it in JSON-LD

    bool operator==(const PageMetadata&) const = default;
};

[[nodiscard]] PageMetadata findMetadata(const PageTree& tree);

} // namespace wireside
