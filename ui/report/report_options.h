// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be chosen about an exported report.
//
//     ReportOptions options; // the paper that is usual in the user's country, upright
//     options.paper = QPageSize::Letter;
//     options.orientation = QPageLayout::Landscape;
#pragma once

#include <QLocale>
#include <QPageLayout>
#include <QPageSize>

namespace wireside {

// Letter in the countries where it is the usual paper, else A4.
[[nodiscard]] QPageSize::PageSizeId usualPaper(const QLocale& locale = QLocale::system());

struct ReportOptions {
    QPageSize::PageSizeId paper = usualPaper();
    QPageLayout::Orientation orientation = QPageLayout::Portrait;

    bool operator==(const ReportOptions&) const = default;
};

} // namespace wireside
