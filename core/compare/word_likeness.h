// SPDX-License-Identifier: GPL-3.0-or-later
//
// How readily one word stands for another in a rewritten sentence.
#pragma once

#include "core/compare/word_alignment.h"

namespace wireside {

// What two words of a rewritten stretch have to do with each other, the closest first.
enum class WordLikeness : std::uint8_t {
    SameForm,
    SameStem,  // another form of the same word
    AlikeForm, // spelled nearly alike: "economic", "economically"; "Dudayev", "Dudaev"
    SameClass, // function words that do the same work: "the", "its"; "will", "would"; two numbers or marks
    BothContent, // of other words
    None,
};

// The same whichever side is called left. English knows the work of its function words only.
[[nodiscard]] WordLikeness likeness(const ScriptToken& left, const ScriptToken& right);

} // namespace wireside
