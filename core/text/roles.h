// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each sentence of a report is to the reader: body, headline, caption and so on.
#pragma once

#include "core/text/document.h"

#include <string_view>
#include <vector>

namespace wireside {

// Sets the roles of `sentences` by the look of their paragraphs. A report of a single paragraph is
// all Body. What begins in one of the `known` spans, which are ordered, says nothing of the others. Linear
// in the text.
void assignRoles(std::u16string_view text, const std::vector<TextSpan>& paragraphs,
                 const std::vector<RoleSpan>& known, std::vector<Sentence>& sentences);

// Sets the role of each sentence that begins in one of the spans, which are ordered, or that one of them is
// the greater part of. Linear in both.
void assignKnownRoles(const std::vector<RoleSpan>& known, std::vector<Sentence>& sentences);

} // namespace wireside
