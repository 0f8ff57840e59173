// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much a word says: rare words weigh more than common ones.
//
//     w(t) = 0.75 bg(t) + 0.5 isf(t), times 0.3 for a function word
//     bg(t)  = ln((N + 1) / (df + 0.5))     in general English, from the background table
//     isf(t) = ln((n + 1) / (df_n + 0.5))   over the n sentences of the two reports
//
// In news the background decides: everyone repeats the story's own words.
#pragma once

#include "core/text/word_key.h"

#include <cstddef>
#include <string_view>

namespace wireside {

// bg of a stem in natural-log units. 9.8 for a stem that the table does not have, as names.
// Linear in the stem; the table is constant data, so threads share it and nothing is loaded.
[[nodiscard]] double backgroundWeight(std::u16string_view stem);
// The same of a stem whose key is known.
[[nodiscard]] double backgroundWeight(std::u16string_view stem, const WordKey& key);

struct StemCounts {
    std::size_t sentences = 0;     // n, of both reports together
    std::size_t sentencesWith = 0; // df_n, of those with the stem in them
};

[[nodiscard]] double stemWeight(double background, StemCounts counts, bool functionWord);

} // namespace wireside
