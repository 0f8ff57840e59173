// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows as a table that pastes well into a word processor: each cell brings its own looks.
//
//     clipboardHtml(comparison, rows, ClipboardHead::Titles)   // "<html><head>...<table ..."
//
// Linear. Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/clipboard_head.h"
#include "ui/report/report_rows.h"

#include <QString>

#include <vector>

namespace wireside {

[[nodiscard]] QString clipboardHtml(const Comparison& comparison,
                                    const std::vector<ReportRow>& rows, ClipboardHead head);

} // namespace wireside
