// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_rows.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace wireside {

namespace {

bool differs(const Comparison& comparison, const ReportRow& row) {
    const auto isMarked = [](const RowSentence& sentence) {
        return std::ranges::any_of(sentence.runs,
                                   [](const TextRun& run) { return run.mark != WordMark::Plain; });
    };
    const auto isMoved = [&](std::size_t link) { return comparison.links[link].moved; };
    return row.kind != RowKind::Shared || !row.places.empty() ||
           std::ranges::any_of(row.links, isMoved) ||
           std::ranges::any_of(row.left.sentences, isMarked) ||
           std::ranges::any_of(row.right.sentences, isMarked);
}

// Of a row that stands for itself.
bool isWanted(const Comparison& comparison, const ReportRow& row, RowChoice choice,
              const ShownKinds& shown) {
    const bool hasPartner = row.kind == RowKind::Shared || row.kind == RowKind::Reworded;
    if (choice == RowChoice::Matches && !hasPartner) return false;
    if (choice == RowChoice::Differences && !differs(comparison, row)) return false;
    switch (row.kind) {
    case RowKind::Shared: return shown.shared;
    case RowKind::Reworded: return shown.reworded;
    case RowKind::Unique: return shown.unique;
    case RowKind::Furniture:
    case RowKind::Place:
    case RowKind::SectionTitle: break;
    }
    return true;
}

// Drops what refers to rows that are not kept, and numbers the rest anew.
void refer(ReportRow& row, const std::vector<std::optional<std::size_t>>& places) {
    for (const Side side : {Side::Left, Side::Right}) {
        std::erase_if(row.cell(side).references,
                      [&](const RowReference& reference) { return !places[reference.row]; });
        for (RowReference& reference : row.cell(side).references)
            reference.row = *places[reference.row];
    }
    std::erase_if(row.places, [&](std::size_t place) { return !places[place]; });
    for (std::size_t& place : row.places) place = *places[place];
}

} // namespace

std::vector<ReportRow> chosenRows(const Comparison& comparison, RowChoice choice,
                                  const ShownKinds& shown) {
    std::vector<ReportRow> rows = reportRows(comparison);
    std::vector<bool> kept(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        kept[i] = rows[i].kind != RowKind::Place && isWanted(comparison, rows[i], choice, shown);
    const auto refersToKept = [&](const RowReference& reference) { return kept[reference.row]; };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != RowKind::Place) continue;
        kept[i] = std::ranges::any_of(rows[i].left.references, refersToKept) ||
                  std::ranges::any_of(rows[i].right.references, refersToKept);
    }

    std::vector<std::optional<std::size_t>> places(rows.size());
    std::vector<ReportRow> wanted;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!kept[i]) continue;
        places[i] = wanted.size();
        wanted.push_back(std::move(rows[i]));
    }
    for (ReportRow& row : wanted) refer(row, places);
    return wanted;
}

} // namespace wireside
