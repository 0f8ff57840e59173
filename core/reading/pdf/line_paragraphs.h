// SPDX-License-Identifier: GPL-3.0-or-later
//
// Printed lines to paragraphs: by gaps, indents, short last lines and the size of the letters; a
// paragraph runs on over the end of a column or a page. Words that were divided are joined.
//
//     joinDivided(u"All passen-", u"gers stayed", {})           // u"All passengers stayed"
//     joinDivided(u"a well-", u"known man", {u"well-known"})    // u"a well-known man"
//
// Linear in the lines but for sorting.
#pragma once

#include "core/reading/pdf/page_lines.h"
#include "core/reading/story.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace wireside {

using PrintedWords = std::unordered_set<
    std::
        u16string>; // of the whole document, in lower case; of compounds also the first part with its hyphen

// A line with what follows it. A hyphen at its end is taken out where the next line begins in a small
// letter, unless the word or its first part is known with it, or the latter often stands before a hyphen.
[[nodiscard]] std::u16string joinDivided(std::u16string line, std::u16string_view next,
                                         const PrintedWords& known);

// `pages` are the lines of each page, in reading order. Lines in larger letters than the text are
// headings, the first of the largest of them on the first page the headline.
// Empty if it was stopped.
[[nodiscard]] Story paragraphsOf(std::vector<std::vector<PageLine>> pages,
                                 const std::stop_token& stop = {});

} // namespace wireside
