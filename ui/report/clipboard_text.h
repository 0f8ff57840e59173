// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison, or one link of it, to be pasted elsewhere: as rich text for word processors and mail,
// and as plain text for everything else.
//
//     const ClipboardText text = clipboardText(comparison, 2);
//     mimeData->setHtml(text.html);     // a table: left, "3 reworded", right
//     mimeData->setText(text.plain);    // "...3 · reworded\nLeft: Ministers [met] in Oslo.\n..."
//
// The table has its looks in each cell, without a style sheet, which word processors drop. Changed
// words are underlined there and in square brackets in the plain text; words that moved are in
// italics and in braces. Linear. Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_rows.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace wireside {

struct ClipboardText {
    QString html;
    QString plain;

    bool operator==(const ClipboardText&) const = default;
};

// The titles and the shares, then the rows.
[[nodiscard]] ClipboardText clipboardText(const Comparison& comparison,
                                          const std::vector<ReportRow>& rows);

// The titles, then the link alone: an index into the comparison's links.
[[nodiscard]] ClipboardText clipboardText(const Comparison& comparison, std::size_t link);

} // namespace wireside
