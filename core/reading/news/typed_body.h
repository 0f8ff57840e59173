// SPDX-License-Identifier: GPL-3.0-or-later
//
// A body that stands in another format as text, with the type that tells what markup it has.
//
//     NewsStory story;
//     addTypedBody("text/html", "<p>It rained.</p><p>It stopped.</p>", story);
//     story.body.size()     // 2
//     addTypedBody("image/png", "iVBORw0KGgo=", story);
//     story.body.size()     // 2: what is no text that can be read is left out
//
// Linear in the text.
#pragma once

#include "core/reading/news/news_story.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace wireside {

// HTML, XHTML, NITF or plain text, which is what a body without a type is taken for. Of NITF more than the body
// goes into the story, as addNitf() says.
void addTypedBody(std::string_view mediaType, std::string text, NewsStory& story,
                  const std::stop_token& stop = {});

} // namespace wireside
