// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the parts around a news report's body look: datelines, credits, captions, bylines, notices.
//
//     datelineLength(u"LINDEMOOR, May 6 (Transmere) \u2014 Two states agreed.")   // 31
//     isByline(u"By Dora L. Penhale")                                         // true
//
// Patterns of English news; each takes the text of one paragraph. Linear in its length.
#pragma once

#include <cstddef>
#include <string_view>

namespace wireside {

// The length of the dateline that begins a paragraph, with the white space after it; 0 if there is none.
[[nodiscard]] std::size_t datelineLength(std::u16string_view paragraph);

// The length of an ALL-CAPITALS subhead that runs into a sentence, with the white space after it; 0 if none.
[[nodiscard]] std::size_t capitalsLength(std::u16string_view paragraph);

// Where the agency's credit begins that ends a paragraph (". – Transmere"); 0 if there is none.
[[nodiscard]] std::size_t creditBegin(std::u16string_view paragraph);

// A credit that is a paragraph of its own: "– Transmere".
[[nodiscard]] bool isCredit(std::u16string_view paragraph);

// When a report was published or updated, and nothing else: "Updated: June 13, 2023, 9:15 am".
[[nodiscard]] bool isDateLine(std::u16string_view paragraph);

// The length of the "By " that a byline begins with, which is not the name's; 0 if there is none.
[[nodiscard]] std::size_t bylineBegin(std::u16string_view paragraph);
[[nodiscard]] bool isByline(std::u16string_view paragraph);
[[nodiscard]] bool isCaption(std::u16string_view paragraph);
[[nodiscard]] bool isNotice(std::u16string_view paragraph);

// Short and without the stop of a sentence, or all in capitals.
[[nodiscard]] bool isHeading(std::u16string_view paragraph);

} // namespace wireside
