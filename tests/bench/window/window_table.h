// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an editor waits for in a window with two long reports, in milliseconds, as a table.
#pragma once

#include <cstddef>

namespace wireside {

// "blocks" is the time in which the window answers nothing: what its thread computes until the event loop
// waits again, with everything painted. "arrives" is the clock's time from an edit until its comparison is
// painted.
void printWindowTable(std::size_t words);

} // namespace wireside
