// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers in figures, as languages other than English write them, to one way of writing them.
//
//     "1.200", "1 200", "1200"    ->  1200 in German
//     "3,5"                       ->  3.5
//     "20.30", "12.5.2026"            as they are: a time and a date
#pragma once

#include "core/text/numbers.h"
#include "core/text/words.h"

#include <span>
#include <string_view>

namespace wireside {

// The number that `words` begins with. `language` is a primaryLanguage(). Looks at a few words only.
[[nodiscard]] NumberPhrase parseFigures(std::u16string_view text, std::span<const RawWord> words,
                                        std::string_view language);

} // namespace wireside
