// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text's words and marks as tokens with one normal form and stem each.
//
//     "Mr. Ode's U.S. trip took seven-and-a-half hours"
//     forms: mr | ode | 's | usa | trip | took | 7.5 | hours
//     stems: mr | ode | 's | usa | trip | take | 7.5 | hour
#pragma once

#include "core/text/document.h"
#include "core/text/word_list.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

struct Tokens {
    std::vector<Token> tokens; // in reading order, not overlapping
    WordList forms;
    WordList stems;
};

// Every character of the text but white space lies in exactly one token, and no token reaches over
// one of the ascending `borders` (offsets in the text) but where ICU sees one word there. Linear
// in the text; each distinct word is stemmed once. Once it is to stop, some tokens are missing.
[[nodiscard]] Tokens tokenize(std::u16string_view text, const std::string& language,
                              const std::vector<std::size_t>& borders = {},
                              const std::stop_token& stop = {});

} // namespace wireside
