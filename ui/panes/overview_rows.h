// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole report in the pixel rows of one narrow column: each row says what is most worth a look
// in the part of the report that it stands for.
//
//     const OverviewScale scale = overviewScale(2000, 1000, 500);    // rows per pixel: .25 for both
//     overviewRows(spans, scale, 1000)                               // 250 rows
//
// Of several kinds in a row the most severe is shown: unique before reworded before shared. So on a
// long report no sentence of its own is lost behind what is taken over. A row that no sentence
// of a kind touches is blank: a margin, a space between paragraphs, furniture.
//
// Units: spans in pixels of the text document; rows in pixels of the screen. Linear in spans and rows.
// Values only.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/pane_scroll.h"
#include "ui/panes/strip.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace wireside {

struct OverviewSpan {
    Strip strip = {};
    SentenceKind kind = SentenceKind::Unique;

    bool operator==(const OverviewSpan&) const = default;
};

using OverviewRow = std::optional<SentenceKind>; // none: blank

// Rows per pixel of the documents, the same for both so that their lengths can be compared: the
// longer one fits, and short ones stay small. Positive.
[[nodiscard]] double overviewScale(double leftHeight, double rightHeight, double rows);

// The rows of a document of this height. Spans are in reading order; one that ends in a row reaches
// to it, so that every span is in at least one.
[[nodiscard]] std::vector<OverviewRow> overviewRows(const std::vector<OverviewSpan>& spans,
                                                    double scale, double documentHeight);

// Neighbouring rows of one kind.
struct OverviewBand {
    std::size_t first = 0; // rows [first, last)
    std::size_t last = 0;
    SentenceKind kind = SentenceKind::Unique;

    bool operator==(const OverviewBand&) const = default;
};
[[nodiscard]] std::vector<OverviewBand> overviewBands(const std::vector<OverviewRow>& rows);

// The rows that stand for what is in view; at least `least` high where the column has room.
[[nodiscard]] Strip overviewFrame(const Viewport& view, double scale, double least);

// Where to scroll so that a row stands for the middle of the view.
[[nodiscard]] int overviewScroll(const Viewport& view, double scale, double row);

} // namespace wireside
