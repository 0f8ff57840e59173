// SPDX-License-Identifier: GPL-3.0-or-later
//
// The title that a file's properties give it, as far as it is one.
//
//     sensibleTitle(u" Rain in Sète ")                  // u"Rain in Sète"
//     sensibleTitle(u"Microsoft Word - rain_v2.doc")    // u"": the program's doing
#pragma once

#include <string>
#include <string_view>

namespace wireside {

// Without white space around it; empty if programs write such titles by themselves: file names,
// "untitled". In English and German.
[[nodiscard]] std::u16string sensibleTitle(std::u16string_view title);

} // namespace wireside
