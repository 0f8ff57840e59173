// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows as plain text: both sides one below the other, with marks that survive any paste.
//
//     clipboardPlain(comparison, rows, ClipboardHead::Titles)
//     // Left report: Ministers meet (visit.txt)
//     // Right report: Talks held (talks.txt)
//     //
//     // 3 · reworded
//     // Left: Ministers [met] in Oslo.
//     // Right: Ministers [gathered] in Oslo.
//     //
//     // [words that the partner does not have]
//
// Linear. Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/clipboard_head.h"
#include "ui/report/report_rows.h"

#include <QString>

#include <vector>

namespace wireside {

[[nodiscard]] QString clipboardPlain(const Comparison& comparison,
                                     const std::vector<ReportRow>& rows, ClipboardHead head);

} // namespace wireside
