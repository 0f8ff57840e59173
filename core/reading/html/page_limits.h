// SPDX-License-Identifier: GPL-3.0-or-later
//
// Refuses pages that would keep the parser busy for minutes, or fill the memory: it compares every tag
// with those it is nested in and every attribute with those before it in its tag, and a few bytes of markup
// make half a kilobyte of tree.
//
//     exceededLimit(std::string(2000, ' ') + "<p>Rain")     // nothing
//     exceededLimit(<513 times "<div>">)                 // "elements nested more than 512 deep"
//
// A count of the marks alone, in one pass, before any tree is built. About linear in the page.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wireside {

// What a page has too much of; nothing if it can be parsed.
[[nodiscard]] std::optional<std::string> exceededLimit(std::string_view page);

} // namespace wireside
