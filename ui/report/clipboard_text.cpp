// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/clipboard_text.h"

#include "ui/report/clipboard_html.h"
#include "ui/report/clipboard_plain.h"
#include "ui/report/link_row.h"

namespace wireside {

ClipboardText clipboardText(const Comparison& comparison, const std::vector<ReportRow>& rows) {
    return {clipboardHtml(comparison, rows, ClipboardHead::TitlesAndShares),
            clipboardPlain(comparison, rows, ClipboardHead::TitlesAndShares)};
}

ClipboardText clipboardText(const Comparison& comparison, std::size_t link) {
    const std::vector<ReportRow> rows{linkRow(comparison, link)};
    return {clipboardHtml(comparison, rows, ClipboardHead::Titles),
            clipboardPlain(comparison, rows, ClipboardHead::Titles)};
}

} // namespace wireside
