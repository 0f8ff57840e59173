// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document of LibreOffice and its relatives (.odt) to its text: paragraphs, headings, notes at the end.
//
//     readOdt(bytes)->text     // u"Rain ends\n\nIt rained all night.\n\nSaid the harbour master."
//
// Tracked changes count as accepted; comments, indexes, hidden text, heads and feet of pages are left
// out. Linear in the expanded document; any number of threads may call it at once.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// Whether it is an archive that says it is an OpenDocument text, or a template of one.
[[nodiscard]] bool isOdt(std::string_view bytes, std::string_view fileName);

// Fails with Damaged, Protected, TooLarge, Empty or Cancelled; Error::file is empty, the detail names
// the part.
[[nodiscard]] Expected<ReadText> readOdt(std::string_view bytes, const std::stop_token& stop = {});

} // namespace wireside
