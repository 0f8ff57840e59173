// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the report says in its own words, in the user's language. Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_options.h"
#include "ui/report/report_rows.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace wireside::report_text {

[[nodiscard]] QString heading();
[[nodiscard]] QString titleOf(const Document& report);  // in one line
[[nodiscard]] QString sourceOf(const Document& report); // "visit.txt" or "Pasted text"
[[nodiscard]] QString wordsOf(const Document& report);  // "412 words"
// {"Dora Penhale", "5 May 2026", "visit.txt", "412 words"}: the words come last. The file is left out
// where its name stands for the title.
[[nodiscard]] QStringList aboutReport(const Document& report);
[[nodiscard]] QString documentTitle(const Comparison& comparison); // of the report as a file
[[nodiscard]] QString
sharesOf(const Shares& shares); // "46 % shared · 38 % reworded · 16 % only here"
[[nodiscard]] QString madeAt(const QDateTime& time);
// What is not as usual, so that a part is not taken for the whole: "Differences only · Sensitivity: strict"; empty where
// all is as usual.
[[nodiscard]] QString choicesOf(const ReportOptions& options);
[[nodiscard]] QString noRows();                                    // stands in place of the rows
[[nodiscard]] QString pageOf(std::size_t page, std::size_t pages); // "Page 2 of 7"

// What stands between the columns beside a row.
struct GutterText {
    QString number; // "7"; "3, 4" where one row shows two links; empty for a row without links
    // Below it: {"reworded", "moved", "by hand"}, {"only left"}, {"caption"}. The kind comes first; that a link has moved
    // is the second.
    QStringList words;
};
[[nodiscard]] QString listSeparator(); // between the numbers of a list
// `pageOfRow`, from 0 and empty while unknown, tells where what the row refers to is.
[[nodiscard]] GutterText gutterOf(const Comparison& comparison, const ReportRow& row,
                                  const std::vector<std::size_t>& pageOfRow = {});

// "Place of 7–9, 12, shown above on page 2": for references from the row with the given index.
[[nodiscard]] QString placeText(const std::vector<RowReference>& references, std::size_t row,
                                const std::vector<std::size_t>& pageOfRow = {});

[[nodiscard]] QString summaryTitle();   // of the head, in the outline
[[nodiscard]] QString reportsTitle();   // of the rows, in the outline
[[nodiscard]] QString furnitureTitle(); // of the section with captions, credits and notices
[[nodiscard]] QString findingsTitle();
[[nodiscard]] QString noFindings();
[[nodiscard]] QString inLink(std::size_t number, const QString& words); // "Link 7 · number: ..."
[[nodiscard]] QString moreFindings(std::size_t count);
[[nodiscard]] QString onPage(std::size_t page); // "page 2", from 1

// A line of the legend: what it is called, and what it means.
struct LegendText {
    QString name;
    QString meaning;
};
[[nodiscard]] LegendText legendOf(RowKind kind);
[[nodiscard]] LegendText legendOf(WordMark mark);
[[nodiscard]] LegendText legendOfMovedLinks();
[[nodiscard]] LegendText legendOfLinksByHand();

} // namespace wireside::report_text
