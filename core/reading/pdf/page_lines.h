// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a printed page to its lines.
//
//     linesOf({{u"It", 20, 50, 30, 60}, {u"rained", 33, 50, 65, 60}, {u"all", 20, 62, 34, 72}})
//     // "It rained", "all"
//
// The words come in reading order, column by column, as poppler finds it; what is left to do is to put
// together what stands on one line. Lengths are points, from the page's left top corner. Linear.
#pragma once

#include <string>
#include <vector>

namespace wireside {

struct PageWord {
    std::u16string text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double fontSize = 10;
    bool spaceAfter = true; // nothing parts "Rain" and the comma behind it in another font

    bool operator==(const PageWord&) const = default;
};

struct PageLine {
    std::u16string text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double fontSize = 10;  // that most of its letters have
    double firstWidth = 0; // of its first word

    bool operator==(const PageLine&) const = default;
};

// Small raised figures, which point to footnotes, are left out.
[[nodiscard]] std::vector<PageLine> linesOf(const std::vector<PageWord>& words);

} // namespace wireside
