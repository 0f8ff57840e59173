// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report's rows: both texts side by side, partners level. Values only; nothing is measured or
// painted here, so every format that shows two columns can be made from them.
//
//     const std::vector<ReportRow> rows = reportRows(comparison);
//     rows[3].kind                             // RowKind::Reworded
//     rows[3].links                            // {0}: link number 1
//     rows[3].left.sentences[0].sentence       // 2, an index into comparison.left->sentences
//     rows[3].left.sentences[0].runs           // its words with their marks
//
// Rows follow the left report. A sentence without a partner stands alone; those of the right report
// stand where they are between their neighbours. A link out of the common order stands where its
// left sentence is; at its place in the right report a row of kind Place refers to it, and so does
// one for any part of a group that is not beside the group's first sentence. A heading of the left
// report stands right above what follows it there. Captions, credits and notices without a partner
// follow at the end under a title of their own.
//
// Every sentence of both reports is in exactly one row. Near-linear in both texts. Any number of
// threads may call it at once.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/word_marks.h"
#include "ui/session/shown_kinds.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wireside {

enum class RowKind : std::uint8_t {
    Shared,       // partners; each of the row's links is shared
    Reworded,     // partners; at least one link is reworded
    Unique,       // a sentence of the body without a partner
    Furniture,    // a headline, caption, credit, ... without a partner
    Place,        // no text: here stands, in this report, what is shown in another row
    SectionTitle, // no text of the reports: stands above the captions, credits and notices
};

struct RowSentence {
    std::size_t sentence = 0;
    std::vector<TextRun> runs; // together the sentence's span

    bool operator==(const RowSentence&) const = default;
};

struct RowReference {
    std::size_t link = 0;
    std::size_t row = 0; // where the link is shown

    bool operator==(const RowReference&) const = default;
};

struct ReportCell {
    std::vector<RowSentence> sentences; // in reading order; several for an m:n link
    std::vector<RowReference>
        references; // in a Place row only; all to rows above it, or all to rows below

    [[nodiscard]] bool empty() const { return sentences.empty() && references.empty(); }
    bool operator==(const ReportCell&) const = default;
};

struct ReportRow {
    RowKind kind = RowKind::Unique;
    std::vector<std::size_t>
        links; // indices into Comparison::links; a link's number is its index + 1
    std::vector<std::size_t> places; // the Place rows that refer to this one, ascending
    ReportCell left;
    ReportCell right;

    [[nodiscard]] const ReportCell& cell(Side side) const {
        return side == Side::Left ? left : right;
    }
    [[nodiscard]] ReportCell& cell(Side side) { return side == Side::Left ? left : right; }
    bool operator==(const ReportRow&) const = default;
};

[[nodiscard]] std::vector<ReportRow> reportRows(const Comparison& comparison);

// What of the rows is wanted.
enum class RowChoice : std::uint8_t {
    All,
    Matches,     // what has a partner
    Differences, // all but what is the same, word for word, at the same place
};

// The wanted rows in their order, of the shown kinds only; places of rows that are left out are left
// out too. The furniture without a partner goes with the differences.
[[nodiscard]] std::vector<ReportRow> chosenRows(const Comparison& comparison, RowChoice choice,
                                                const ShownKinds& shown = {});

} // namespace wireside
