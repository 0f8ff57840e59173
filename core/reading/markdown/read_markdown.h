// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Markdown file to its text, without marks.
//
//     readMarkdown("# Rain ends\n\nIt *rained* all [night](https://example.org/night).")->text
//     // u"Rain ends\n\nIt rained all night."
//
// CommonMark with tables and struck-out text. Title, author and date are taken from the front matter
// if it is simple; a paragraph of a picture alone is its caption. Any number of threads may call it.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// By its name alone: any text is Markdown, too.
[[nodiscard]] bool isMarkdown(std::string_view bytes, std::string_view fileName);

// Fails with Empty, Cancelled, TooLarge (links), and as decode() does; Error::file is empty.
[[nodiscard]] Expected<ReadText> readMarkdown(std::string_view bytes,
                                              const std::stop_token& stop = {});

} // namespace wireside
