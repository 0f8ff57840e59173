// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who a report is by, as its own text says: for files that do not tell it otherwise.
//
//     By DORA L. PENHALE
//     LINDEMOOR, May 6 (Transmere) — Two states agreed.
//
//     toldByline(report)    // "DORA L. PENHALE"
//     toldSource(report)    // "Transmere"
//
// Both go by the roles of the sentences; empty where nothing is told. Linear in the sentences.
#pragma once

#include "core/text/document.h"

#include <string>

namespace wireside {

// Without "By"; of a byline above the body.
[[nodiscard]] std::u16string toldByline(const Document& report);

// The agency in the brackets of the dateline, else the one that the report ends with.
[[nodiscard]] std::u16string toldSource(const Document& report);

} // namespace wireside
