// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links in words and figures, for lists and details, in the user's language.
//
//     link_texts::kindOf(link)                                // "reworded, moved"; "by hand, shared"
//     link_texts::scoreOf(link)                               // "0.58"
//     link_texts::sentencesOf(comparison, link, Side::Left)   // "Ships came in. […] Crews cheered."
#pragma once

#include "core/compare/comparison.h"

#include <QString>

namespace wireside::link_texts {

[[nodiscard]] QString kindOf(const Link& link);
[[nodiscard]] QString scoreOf(const Link& link);

// Stands for sentences of the report between two of a link.
[[nodiscard]] QString omission();

// In one line.
[[nodiscard]] QString sentencesOf(const Comparison& comparison, const Link& link, Side side);

// A part of 1 as a whole per cent; 0 and 100 only when it is exactly that.
[[nodiscard]] int percentOf(double part);

} // namespace wireside::link_texts
