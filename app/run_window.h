// SPDX-License-Identifier: GPL-3.0-or-later
//
// `wireside [A [B]]`: the window, until it is closed.
#pragma once

#include "app/command_line.h"

namespace wireside {

// The exit status.
[[nodiscard]] int runWindow(const OpenWindow& command);

} // namespace wireside
