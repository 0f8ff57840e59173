// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Rich Text file to its text.
//
//     readRtf("{\\rtf1\\ansi It rained in S\\'e8te.\\par Nobody slept.}")->text
//     // u"It rained in Sète.\n\nNobody slept."
//
// Paragraphs, headings and table rows in order, then footnotes and text boxes. Changes are taken as accepted: what
// was deleted is left out. So are pictures, headers, footers, comments and hidden text; fields
// give their result. A file that is cut off gives what is there. Linear in the file; any number
// of threads may call it at once.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// By content only: without its first word no file is Rich Text.
[[nodiscard]] bool isRtf(std::string_view bytes, std::string_view fileName);

// Fails with TooLarge (nesting), Empty or Cancelled; Error::file is empty.
[[nodiscard]] Expected<ReadText> readRtf(std::string_view bytes, const std::stop_token& stop = {});

} // namespace wireside
