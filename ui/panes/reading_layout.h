// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report's text set for reading: fonts, line height and space between paragraphs.
//
//     setReportText(*pane.document(), report->text, paneText);
//     setParagraphs(*pane.document(), *report, paneText, font);
//
// The text itself is never changed, nor is there anything to undo.
#pragma once

#include "core/text/document.h"
#include "ui/panes/pane_text.h"
#include "ui/session/reading_style.h"

#include <QFont>

#include <string_view>

class QTextDocument;

namespace wireside {

// The style's font, `zoom` times its size. A family that is not installed is replaced by the next best.
[[nodiscard]] QFont readingFont(double zoom, const ReadingStyle& style = {});

// The text, with very long lines broken where `paneText` has it.
void setReportText(QTextDocument& document, std::u16string_view text, const PaneText& paneText);

void setParagraphs(QTextDocument& document, const Document& report, const PaneText& paneText,
                   const QFont& font, double lineHeight = usualLineHeight);

} // namespace wireside
