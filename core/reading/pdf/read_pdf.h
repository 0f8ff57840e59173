// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PDF to its text, by poppler.
//
//     readPdf(bytesOfAPageInTwoColumns)->text
//     // u"Ferries stay in port\n\nIt rained all night ...": column after column
//
// Paragraphs in reading order, without running heads and page numbers; divided words are joined. Nothing
// in the file is run and nothing is fetched. About linear in the pages; any number of threads
// may call it at once.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

[[nodiscard]] bool isPdf(std::string_view bytes, std::string_view fileName);

// Fails with NoText (a scan), Protected, Damaged, TooLarge (pages, or what they draw) or Cancelled, which is looked for
// before each page; Error::file is empty.
[[nodiscard]] Expected<ReadText> readPdf(std::string_view bytes, const std::stop_token& stop = {});

} // namespace wireside
