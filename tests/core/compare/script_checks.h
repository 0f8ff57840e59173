// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every word script must be, whatever the texts.
#pragma once

#include "core/compare/word_script.h"

#include <vector>

#include <gtest/gtest.h>

namespace wireside {

using Script = std::vector<ScriptToken>;

// Every token of both sides lies in exactly one edit; the left sides ascend, and so do the right
// ones but for moves; equal and moved stretches have equal forms; and replaying the script on the
// left side's tokens rebuilds the right side's.
[[nodiscard]] testing::AssertionResult rebuilds(const Script& left, const Script& right,
                                                const std::vector<Edit>& edits);

} // namespace wireside
