// SPDX-License-Identifier: GPL-3.0-or-later
//
// A saved web page, or HTML from the clipboard, to the text of its article.
//
//     readHtml("<title>Rain</title><nav>Home</nav><p>It rained all night, in all three harbours.")->text
//     // u"It rained all night, in all three harbours."
//
// `text` is the article: its paragraphs, each parted from the next by an empty line. Scripts are never
// run, and nothing is fetched. About linear in the page; any number of threads may call it at once.
// A page is let go of once its tree, which is larger, has been made.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace wireside {

// Whether the bytes begin as an HTML page does, or the file is named as one and has tags in it.
[[nodiscard]] bool isHtml(std::string_view bytes, std::string_view fileName);

// Fails with NoArticle, TooLarge (nesting, attributes, elements), Binary, Undecodable or Cancelled;
// Error::file is empty.
[[nodiscard]] Expected<ReadText> readHtml(std::string bytes, const std::stop_token& stop = {});

// The same for text that came decoded, as UTF-8: pasted, in a mail, or dropped from a browser. What was
// selected is taken as it is, but of a whole page the article. Fails with TooLarge, Empty or Cancelled.
[[nodiscard]] Expected<ReadText> readHtmlText(std::string html, const std::stop_token& stop = {});

} // namespace wireside
