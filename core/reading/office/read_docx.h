// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document of Word (.docx) to its text: paragraphs, headings, notes at the end.
//
//     readDocx(bytes)->text     // u"Rain ends\n\nIt rained all night.\n\nSaid the harbour master."
//
// Tracked changes count as accepted; hidden text, comments, the code of fields, heads and feet of
// pages are left out. Linear in the expanded document; any number of threads may call it at once.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// Whether it is an archive with a document of Word in it, whatever its name.
[[nodiscard]] bool isDocx(std::string_view bytes, std::string_view fileName);

// Fails with Damaged, Protected, TooLarge, Empty or Cancelled; Error::file is empty, the detail names
// the part.
[[nodiscard]] Expected<ReadText> readDocx(std::string_view bytes, const std::stop_token& stop = {});

} // namespace wireside
