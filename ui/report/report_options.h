// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be chosen about an exported report.
//
//     ReportOptions options; // the paper that is usual in the user's country, upright
//     options.paper = QPageSize::Letter;
//     options.orientation = QPageLayout::Landscape;
#pragma once

#include "core/compare/compare_options.h"
#include "ui/report/print_colours.h"
#include "ui/report/report_rows.h"

#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QString>
#include <QVariantMap>

#include <cstdint>

namespace wireside {

// Letter in the countries where it is the usual paper, else A4.
[[nodiscard]] QPageSize::PageSizeId usualPaper(const QLocale& locale = QLocale::system());

enum class HeadChoice : std::uint8_t { With, Without };

// In millimetres: below, printers cut text off; above, columns are too narrow to read.
inline constexpr double leastMargin = 5;
inline constexpr double usualMargin = 15;
inline constexpr double largestMargin = 40;
// In points.
inline constexpr double leastTextSize = 7;
inline constexpr double usualTextSize = 10;
inline constexpr double largestTextSize = 16;

struct ReportOptions {
    RowChoice rows = RowChoice::All;
    ShownKinds kinds = {}; // rows of the others are left out
    HeadChoice head = HeadChoice::With;
    Ink ink = Ink::Colour;
    QPageSize::PageSizeId paper = usualPaper();
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    double margin = usualMargin;     // around the page, from leastMargin to largestMargin
    double textSize = usualTextSize; // of the reports' text, from leastTextSize to largestTextSize

    QString author = {};          // in the document's properties; empty: the program
    CompareOptions compared = {}; // how the reports were compared: the head tells what is not usual

    bool operator==(const ReportOptions&) const = default;
};

// The same paper and type, but with all rows under the head.
[[nodiscard]] ReportOptions wholeReport(ReportOptions options);

// For settings: what a person chose of rows, kinds, head, ink, paper and type. What is missing or can't be is as
// usual.
[[nodiscard]] QVariantMap toVariantMap(const ReportOptions& options);
[[nodiscard]] ReportOptions reportOptionsFrom(const QVariantMap& map);

} // namespace wireside
