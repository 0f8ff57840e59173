// SPDX-License-Identifier: GPL-3.0-or-later
//
// The style sheet of an HTML report: light and dark as the reader's system is, two columns where
// there is room and one where there is not, and light with the titles on every page when printed.
//
//     htmlStyle(Ink::Colour)   // ":root { color-scheme: light dark; ..."
//     htmlStyle(Ink::Black)    // the same in greys: lines' patterns and words tell the kinds apart
//
// The page is complete without it. Any thread.
#pragma once

#include "ui/report/print_colours.h"

#include <QString>

namespace wireside {

[[nodiscard]] QString htmlStyle(Ink ink);

} // namespace wireside
