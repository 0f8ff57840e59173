// SPDX-License-Identifier: GPL-3.0-or-later
//
// `wireside --export FILE A [B]`: a comparison or a report to a file, without a window or a display.
#pragma once

#include "app/command_line.h"

namespace wireside {

// The exit status.
[[nodiscard]] int runExport(const ExportFile& command);

} // namespace wireside
