// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which language something in a report is, as attributes of HTML.
//
//     languageAttributes(*comparison.left)   // " lang=\"de-AT\" dir=\"auto\""
//     ownLanguage()                          // "en": of the report's own words
#pragma once

#include "core/text/document.h"

#include <QString>

namespace wireside {

// With a leading space. A report whose language is not known has an empty tag, which says so.
[[nodiscard]] QString languageAttributes(const Document& report);

// The tag of the language that the program's texts are translated to.
[[nodiscard]] QString ownLanguage();

} // namespace wireside
