// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person has said of a text, of another state of it: of the same words, where they stand there again.
//
//     // "The port is open. Ships came in.", of which the second sentence is linked, is now
//     // "Late news. The port is open. Ships came in."
//     foundAgain(handwork, Side::Left, before, after).judgements[0].left    // {29, 43}
//
// Unlike an edit, a file that was written anew may differ in many places. Values only; each thing that was said is
// looked for in the whole text at worst.
#pragma once

#include "ui/session/handwork.h"

#include <string_view>

namespace wireside {

// What was said of words that are not there any more goes. Of several places the nearest is taken, reckoned from the
// place of what was found before.
[[nodiscard]] Handwork foundAgain(const Handwork& handwork, Side side, std::u16string_view before,
                                  std::u16string_view after);

} // namespace wireside
