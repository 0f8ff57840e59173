// SPDX-License-Identifier: GPL-3.0-or-later
//
// What RTF's control words stand for, as far as text is concerned.
//
//     rtfCharacter("emdash")             // u"—"
//     rtfDestination("footerl")          // RtfDestination::Dropped
//
// After "Rich Text Format (RTF) Specification", version 1.9.1. Constant time.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace wireside {

// Where the text of a group goes.
enum class RtfDestination : std::uint8_t {
    Body,
    Aside,  // footnotes and text boxes: behind the body
    Title,  // of the document, in its information
    Author, // likewise
    Shown,  // where the text around goes that is not skipped
    Fonts,
    Styles,
    Information,
    Skipped, // but for groups in it that are shown
    Dropped, // with all in it: pictures, headers and footers, comments, the code of fields
};

// Nothing for words that begin no destination.
[[nodiscard]] std::optional<RtfDestination> rtfDestination(std::string_view word);

// The character that a word stands for; empty for words that stand for none.
[[nodiscard]] std::u16string_view rtfCharacter(std::string_view word);

// Whether a word ends a paragraph.
[[nodiscard]] bool endsRtfParagraph(std::string_view word);

// Whether a word ends a cell, or a row, of a table.
[[nodiscard]] bool endsRtfCell(std::string_view word);
[[nodiscard]] bool endsRtfRow(std::string_view word);

} // namespace wireside
