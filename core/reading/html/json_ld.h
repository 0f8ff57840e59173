// SPDX-License-Identifier: GPL-3.0-or-later
//
// The article that a JSON-LD script describes (schema.org: Article and what is derived from it).
//
//     articleOf(R"({"@type": "NewsArticle", "headline": "Rain ends"})")->headline     // "Rain ends"
//
// Linear in the script.
#pragma once

#include "core/reading/html/page_metadata.h"

#include <optional>
#include <string_view>

namespace wireside {

// Nothing if the script is no JSON or describes no article.
[[nodiscard]] std::optional<PageMetadata> articleOf(std::string_view script);

} // namespace wireside
