// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is to be said about one link, as text with marks: both sides' sentences, how sure the link is,
// what changed.
//
//     const DetailText text = detailText(comparison, 1, reasons);
//     text.heading        // "Link 2 of 23 · reworded · score 0.58"
//     text.left           // {{"Marrow ", Same}, {"said", Changed}, {" so.", Same}}
//
// Values only; linear in the link's text and edits.
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/reasons.h"
#include "ui/details/detail_row.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wireside {

enum class DetailMark : std::uint8_t {
    Same,
    Changed, // replaced, or only on this side
    Moved,   // the same words, elsewhere in the partner
    Finding, // to be checked
    Omitted, // stands for sentences between two of the link
};

struct DetailRun {
    QString text;
    DetailMark mark = DetailMark::Same;

    bool operator==(const DetailRun&) const = default;
};

struct DetailText {
    QString heading;
    std::vector<DetailRun> left;
    std::vector<DetailRun> right;
    std::vector<DetailRow> rows;

    bool operator==(const DetailText&) const = default;
};

[[nodiscard]] DetailText detailText(const Comparison& comparison, std::size_t link,
                                    const Reasons& reasons);

} // namespace wireside
