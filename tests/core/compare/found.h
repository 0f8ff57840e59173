// SPDX-License-Identifier: GPL-3.0-or-later
//
// The findings between two short reports, as text.
//
//     found(u"14 people were hurt.", u"17 people were hurt.")    // {"number: 14 | 17"}
#pragma once

#include "core/compare/comparison.h"

#include <string>
#include <string_view>
#include <vector>

namespace wireside {

// "KIND: words on the left | words on the right", in the order of Comparison::findings.
[[nodiscard]] std::vector<std::string> textsOf(const Comparison& comparison);

// Of two reports that begin with the same sentence, so that the others are looked at as those of a report.
[[nodiscard]] std::vector<std::string> found(std::u16string_view left, std::u16string_view right);

} // namespace wireside
