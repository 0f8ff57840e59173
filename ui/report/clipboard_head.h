// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of the reports is named above what is copied.
#pragma once

#include <cstdint>

namespace wireside {

enum class ClipboardHead : std::uint8_t { Titles, TitlesAndShares };

} // namespace wireside
