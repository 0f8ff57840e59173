// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two texts as the two sides of a word script.
//
//     const ScriptSides sides = scriptSides(u"It rained.", u"It snowed.");
//     wordScript(sides.left, sides.right, 0, 0)
#pragma once

#include "tests/core/compare/script_checks.h"

#include <memory>
#include <string>

namespace wireside {

struct ScriptSides {
    std::shared_ptr<const Document> leftText; // what the tokens' letters are part of
    std::shared_ptr<const Document> rightText;
    Script left;
    Script right;
};

// All tokens of either text, in English.
[[nodiscard]] ScriptSides scriptSides(std::u16string_view left, std::u16string_view right);

} // namespace wireside
