// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a comparison costs from texts to result, as tables for people to read. All times are the
// processor's; "doubling" is how many times as long it takes as half of the texts do.
#pragma once

namespace wireside {

// Of reports from 1,000 to 1,000,000 words: beside the time that ICU takes to find the words and sentences of
// the same texts, and with the most memory that the program had until then.
void printReportTable();

// Of texts that make a careless algorithm quadratic.
void printExtremeTable();

} // namespace wireside
