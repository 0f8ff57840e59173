// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a cell as it is printed: its sentences in one paragraph with the marks of their
// words.
//
//     const CellText cell = cellText(*comparison.left, row.left);
//     cell.text       // "He met envoys. […] They agreed."
//     cell.marks      // { {7, 6, CellMark::Changed}, {15, 3, CellMark::Omission} }
//
// White space and control characters, among them the line breaks of a wrapped text file, become one
// space. Units: UTF-16 units of `text`. Linear. Any number of threads may call it at once.
#pragma once

#include "core/text/document.h"
#include "ui/report/report_rows.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace wireside {

enum class CellMark : std::uint8_t {
    Changed,
    Moved,
    Finding,  // to be checked
    Omission, // stands for sentences between two of this cell that other rows show
};

struct CellTextMark {
    int start = 0;
    int length = 0;
    CellMark mark = CellMark::Changed;

    bool operator==(const CellTextMark&) const = default;
};

struct CellText {
    QString text;
    std::vector<CellTextMark> marks; // ordered, not overlapping

    bool operator==(const CellText&) const = default;
};

[[nodiscard]] CellText cellText(const Document& report, const ReportCell& cell);

} // namespace wireside
