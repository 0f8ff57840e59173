// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a sentence really ends where ICU's rules propose it, by the conventions of English news.
#pragma once

#include "core/text/document.h"

#include <optional>
#include <string_view>

namespace wireside {

// `text` is one paragraph, `begin` the begin of the sentence so far, `next` the first character
// after the white space that follows the proposed end. Gives the begin of the next sentence, which
// is `next` or, before an ellipsis, a little earlier; nothing if the sentence goes on.
[[nodiscard]] std::optional<std::size_t> nextSentence(std::u16string_view text, std::size_t begin,
                                                      std::size_t next);

// Whether the stop before `next` ends no sentence in any language: an initial, a figure ("3. Mai"), a form
// of address, the first of two letters ("z. B.").
[[nodiscard]] bool isAbbreviation(std::u16string_view text, std::size_t begin, std::size_t next);

// The begins of the items of a list that is run into one paragraph ("1) One 2) Two"), but for the
// first; empty if the paragraph is no such list.
[[nodiscard]] std::vector<std::size_t> listItems(std::u16string_view text);

} // namespace wireside
