// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an editor waits for in a window with two long reports: milliseconds of the clock, as a table.
#pragma once

#include <cstddef>

namespace wireside {

// "blocks" is the time in which the window answers nothing: until the event loop waits again, with
// everything painted. "arrives" is the time from an edit until its comparison is painted.
void printWindowTable(std::size_t words);

} // namespace wireside
