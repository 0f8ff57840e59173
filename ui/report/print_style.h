// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a report looks on paper, from what was chosen: its ink and its type.
//
//     const PrintStyle style = printStyle({.ink = Ink::Black, .textSize = 12});
//     painter.setFont(style.fonts.serif(print::textSize));     // 12 points
//     painter.setPen(style.colours.text);
#pragma once

#include "ui/report/print_colours.h"
#include "ui/report/print_fonts.h"
#include "ui/report/report_options.h"

namespace wireside {

struct PrintStyle {
    PrintColours colours = printColours(Ink::Colour);
    PrintFonts fonts;
};

[[nodiscard]] inline PrintStyle printStyle(const ReportOptions& options) {
    return {printColours(options.ink), PrintFonts(options.textSize / print::textSize)};
}

} // namespace wireside
