// SPDX-License-Identifier: GPL-3.0-or-later
//
// The links of a comparison as a table for spreadsheets, one in a row.
//
//     toCsv(comparison)
//     // "\xEF\xBB\xBF" "number,kind,moved,score,...\r\n1,reworded,false,0.583,...\r\n"
//
// The columns, with the names that the first line gives them:
//
//     number                            as in the window and in the report, from 1
//     kind, moved                       shared or reworded; true or false
//     score, probability                0 to 1, to a thousandth
//     left_coverage, right_coverage     0 to 1, to a thousandth
//     left_sentences, right_sentences   numbers from 1, with a space between two
//     left_text, right_text             the sentences in one line; "[…]" stands for others between
//
// RFC 4180: commas, CRLF, quotes doubled in quotes. UTF-8 with a byte-order mark, for without it
// spreadsheet programs take the text for the system's old 8-bit encoding. Figures have a point in
// every country.
//
// A text that a spreadsheet would take for a formula (it begins with = + - @, or with their wide
// forms) gets an apostrophe in front, so that no report can make the reader's program compute or
// load something. It is part of the cell: whoever reads the texts by a program and wants them
// exactly takes the JSON.
//
// Linear in the texts. Any number of threads may call it at once.
#pragma once

#include "core/compare/comparison.h"

#include <string>
#include <string_view>

namespace wireside {

[[nodiscard]] std::string toCsv(const Comparison& comparison);

// One text as a cell: in one line, no formula, quoted where it must be.
[[nodiscard]] std::string csvCell(std::u16string_view text);

} // namespace wireside
