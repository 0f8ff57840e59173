// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a word processor's document says about itself, in docProps/core.xml or meta.xml.
//
//     ReadText read = readTextOf({{"It rained all night.", std::nullopt}});
//     addProperties("<m><dc:title>Rain</dc:title><dc:creator>Dora Penhale</dc:creator></m>", read);
//     read.origin.title      // u"Rain"
//     read.origin.byline     // u"Dora Penhale"
#pragma once

#include "core/reading/read_text.h"

#include <string_view>

namespace wireside {

// Fills the origin's title, unless the text has a headline, its byline and date. Those that cannot be read are none.
void addProperties(std::string_view xml, ReadText& read);

} // namespace wireside
