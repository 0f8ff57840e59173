// SPDX-License-Identifier: GPL-3.0-or-later
//
// The palette on paper. Whatever palette the program runs with, paper is white. The tints are
// lighter than on the screen, so that they print as a faint grey and never hamper reading; in black
// and white the lines' patterns tell the kinds apart.
#pragma once

#include <QColor>

namespace wireside::print {

inline constexpr QColor text(0x22, 0x25, 0x2a);
inline constexpr QColor softText(0x5c, 0x61, 0x69);
inline constexpr QColor line(0xc9, 0xc6, 0xbf);
inline constexpr QColor sharedTint(0xe4, 0xef, 0xf9);
inline constexpr QColor sharedEdge(0x2f, 0x6f, 0xae);
inline constexpr QColor rewordedTint(0xfd, 0xf1, 0xd9);
inline constexpr QColor rewordedEdge(0xb7, 0x79, 0x1f);
inline constexpr QColor uniqueRule(0x8a, 0x5a, 0x83);

} // namespace wireside::print
