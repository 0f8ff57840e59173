// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program's exit status tells scripts.
#pragma once

namespace wireside::exit_status {

inline constexpr int done = 0;
inline constexpr int failed =
    1; // some input can't be read or compared, or some output can't be written
inline constexpr int wrongUsage = 2;

} // namespace wireside::exit_status
