// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the tree of a web page. What is not well-formed is repaired: any text is a page.
//
//     parsePage("<p>Rain <b>fell</b>.")->nodes().size()     // 7, see page_tree.h
//     parsePage(<513 times "<div>">)                        // TooLarge: "elements nested more than 512 deep"
//
// Linear in the page. libxml2 parses; nothing is fetched, and no entity is expanded but the characters of HTML.
#pragma once

#include "core/error.h"
#include "core/reading/html/page_tree.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// UTF-8, whatever the page says of itself. Fails with TooLarge, where it has more elements or attributes, or
// they are nested deeper, than in any page that people read; and with Cancelled.
[[nodiscard]] Expected<PageTree> parsePage(std::string_view utf8, const std::stop_token& stop = {});

} // namespace wireside
