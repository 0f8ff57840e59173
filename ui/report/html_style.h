// SPDX-License-Identifier: GPL-3.0-or-later
//
// The style sheet of an HTML report: light and dark as the reader's system is, two columns where
// there is room and one where there is not, and light with the titles on every page when printed.
//
//     htmlStyle()   // ":root { color-scheme: light dark; ..."
//
// The page is complete without it. Any thread.
#pragma once

#include <QString>

namespace wireside {

[[nodiscard]] QString htmlStyle();

} // namespace wireside
