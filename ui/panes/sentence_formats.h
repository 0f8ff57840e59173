// SPDX-License-Identifier: GPL-3.0-or-later
//
// The formats of a report's sentences: furniture in grey, and room for the links' numbers.
//
//     setSentenceFormats(*pane.document(), marks, {.furniture = Qt::gray, .numberFont = small});
//
// The text itself is never changed, nor is there anything to undo: grey and the numbers' room are
// additional formats of the blocks' layouts, which belong to the picture and not to the document.
// The room for a number is letter spacing behind the last character of its sentence. Setting formats
// touches only blocks whose formats differ, so a new comparison of a long text costs little (block_changes.h).
#pragma once

#include "ui/panes/sentence_marks.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <cstddef>
#include <vector>

class QTextDocument;

namespace wireside {

struct SentenceFormats {
    QColor furniture;
    QFont numberFont;

    bool operator==(const SentenceFormats&) const = default;
};
void setSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& marks,
                        const SentenceFormats& formats);
// From the marks that are set to others, with the same formats: looks only at lines in which these differ.
void changeSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& from,
                           const std::vector<SentenceMark>& to, const SentenceFormats& formats);
// In how many sentences the formats differ.
[[nodiscard]] std::size_t differentSentences(const std::vector<SentenceMark>& from,
                                             const std::vector<SentenceMark>& to);
// An edit leaves the formats where they were. Sets them anew in the lines from `begin` to `end`, while Qt
// tells of the change and has not laid it out yet.
void moveSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& marks,
                         const SentenceFormats& formats, int begin, int end);

// The room behind a sentence for its number; 0 without one.
[[nodiscard]] double numberGap(const QString& number, const QFont& numberFont);

} // namespace wireside
