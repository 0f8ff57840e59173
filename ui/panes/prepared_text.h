// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report's text made ready to be shown in a pane.
//
//     PreparedText prepared = prepareText(*report, {.font = font, .lineHeight = 1.5, .formats = formats});
//     prepared.document->moveToThread(thread());
//     editor->showDocument(prepared.document.release());
//
// This is what takes its time in showing a long report (0.9 s for 10 MB), so it may be done in any thread. The
// document belongs to none until somebody takes it; it has not been laid out yet.
//
//     takesLong(u"Ships came in.")    // false: not worth a thread
#pragma once

#include "core/text/document.h"
#include "ui/panes/pane_text.h"
#include "ui/panes/sentence_formats.h"
#include "ui/panes/sentence_marks.h"
#include "ui/session/reading_style.h"

#include <QFont>
#include <QTextDocument>

#include <memory>
#include <string_view>
#include <vector>

namespace wireside {

struct TextSetting {
    QFont font;
    double lineHeight = usualLineHeight;
    double margin = 0; // pixels around the text
    SentenceFormats formats;
};

struct PreparedText {
    PaneText paneText;
    SharedMarks marks; // what its formats are of
    std::unique_ptr<QTextDocument> document;
};

// Whether to prepare it takes longer than one may make a window wait for, about 20 ms: what counts is characters,
// and lines much more than these.
[[nodiscard]] bool takesLong(std::u16string_view text);

[[nodiscard]] PreparedText prepareText(const Document& report, const TextSetting& setting);

// Of a text that is an edited `report`, with the paragraphs and marks that have been kept up with it.
[[nodiscard]] std::unique_ptr<QTextDocument>
prepareDocument(std::u16string_view text, const Document& report, const PaneText& paneText,
                const std::vector<SentenceMark>& marks, const TextSetting& setting);

} // namespace wireside
