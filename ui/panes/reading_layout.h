// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report's text set for reading: fonts, line height, space between paragraphs, furniture in grey,
// and room for the links' numbers.
//
//     setReportText(*pane.document(), report->text, paneText);
//     setParagraphs(*pane.document(), *report, paneText, font);
//     setSentenceFormats(*pane.document(), marks, {.furniture = Qt::gray, .numberFont = small});
//
// The text itself is never changed, nor is there anything to undo: grey and the numbers' room are
// additional formats of the blocks' layouts, which belong to the picture and not to the document.
// The room for a number is letter spacing behind the last character of its sentence. Setting formats
// touches only blocks whose formats differ, so a new comparison of a long text costs little. Where they
// differ in a few places, Qt lays those out; in many, it begins anew with what is in view.
#pragma once

#include "core/text/document.h"
#include "ui/panes/pane_text.h"
#include "ui/panes/sentence_marks.h"
#include "ui/session/reading_style.h"

#include <QColor>
#include <QFont>

#include <string_view>
#include <vector>

class QTextDocument;

namespace wireside {

// The style's font, `zoom` times its size. A family that is not installed is replaced by the next best.
[[nodiscard]] QFont readingFont(double zoom, const ReadingStyle& style = {});

// The text, with very long lines broken where `paneText` has it.
void setReportText(QTextDocument& document, std::u16string_view text, const PaneText& paneText);

void setParagraphs(QTextDocument& document, const Document& report, const PaneText& paneText,
                   const QFont& font, double lineHeight = usualLineHeight);

struct SentenceFormats {
    QColor furniture;
    QFont numberFont;
};
void setSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& marks,
                        const SentenceFormats& formats);
// An edit leaves the formats where they were. Sets them anew in the lines from `begin` to `end`, while Qt
// tells of the change and has not laid it out yet.
void moveSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& marks,
                         const SentenceFormats& formats, int begin, int end);

// The room behind a sentence for its number; 0 without one.
[[nodiscard]] double numberGap(const QString& number, const QFont& numberFont);

} // namespace wireside
