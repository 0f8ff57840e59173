// SPDX-License-Identifier: GPL-3.0-or-later
//
// `wireside --batch FILE`: answers to standard output, on all processors.
#pragma once

#include "app/command_line.h"

namespace wireside {

// The exit status.
[[nodiscard]] int runBatchCommand(const AnswerBatch& command);

} // namespace wireside
