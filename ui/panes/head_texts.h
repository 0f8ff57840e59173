// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above a report in the window, besides what the PDF says of it too (see
// ui/report/report_text.h).
//
//     sourceLine(report)          // "The Post · 5 May 2026 · 412 words · visit.txt · UTF-8"
//     sourceExplained(report)     // "Source: The Post", "Urgency: 3", ... "/news/visit.txt"
//     languageText("de-AT")       // "German"
//     sharesExplained(report)     // "Parts of the 412 words in this report's own text. ..."
//
// In the user's language. Values only.
#pragma once

#include "core/text/document.h"

#include <QString>

namespace wireside {

// The file's name, its encoding, its words; before them what is known of where a story comes from. An
// encoding that one does not expect is called a reading, since it can be a wrong guess.
[[nodiscard]] QString sourceLine(const Document& report);

// All that is known of where it comes from, as rich text: each in a line with its name, and the whole path.
// Empty for a pasted text that tells nothing.
[[nodiscard]] QString sourceExplained(const Document& report);

// In the user's language; a tag that is not known stands as it is.
[[nodiscard]] QString languageText(const QString& tag);
// "German"; where a person has said so, "German, by hand".
[[nodiscard]] QString languageOf(const Document& report);

// Whether a report's text can be edited now, and whether it has edits that are in no file.
struct EditState {
    bool editing = false;
    bool modified = false;

    bool operator==(const EditState&) const = default;
};
// "Editing · not saved"; empty for a report that is only read.
[[nodiscard]] QString stateText(const EditState& state);

// What the shares are parts of.
[[nodiscard]] QString sharesExplained(const Document& report);

} // namespace wireside
