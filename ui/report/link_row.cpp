// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/link_row.h"

#include "ui/report/word_marks.h"

namespace wireside {

ReportRow linkRow(const Comparison& comparison, std::size_t link) {
    const bool shared = comparison.links[link].kind == MatchKind::Shared;
    ReportRow row;
    row.kind = shared ? RowKind::Shared : RowKind::Reworded;
    row.links = {link};
    for (const Side side : {Side::Left, Side::Right}) {
        for (const std::size_t sentence : comparison.links[link].on(side))
            row.cell(side).sentences.push_back(
                {sentence, markedRuns(comparison, side, sentence, row.links)});
    }
    return row;
}

} // namespace wireside
