// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/row_layout.h"

#include "hand_made_comparison.h"
#include "tests/ui/german.h"
#include "ui/report/text_lines.h"

#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

ReportSetting settingFor(const Comparison& comparison, double textSize) {
    const ReportOptions options{.textSize = textSize};
    return {pageGeometry(options), printStyle(options), reportRows(comparison), {}};
}

// Every other link is of the first sentence.
Comparison withAListOfLinks() {
    std::vector<HandMadeSentence> left{u"One sentence for many."};
    std::vector<HandMadeSentence> right;
    std::vector<HandMadeLink> links;
    for (std::size_t link = 0; link < 17; ++link) {
        right.emplace_back(u"A part.");
        if (link % 2 == 1) left.emplace_back(u"Another one.");
        links.push_back({.left = {link % 2 == 0 ? 0 : left.size() - 1}, .right = {link}});
    }
    return handMade(left, right, links);
}

TEST(RowLayout, GivenAListOfLinks_WhenLaidOut_ThenItGoesOnInFurtherLinesAndTheRowHasRoomForThem) {
    const Comparison comparison = withAListOfLinks();
    const ReportSetting setting = settingFor(comparison, usualTextSize);
    std::size_t row = 0;
    while (setting.rows[row].links.size() < 9) ++row;

    const RowLayout layout = layOut(comparison, setting, row);

    EXPECT_EQ(layout.numberLines.join(u' '), QStringLiteral("1, 3, 5, 7, 9, 11, 13, 15, 17"));
    EXPECT_GT(layout.numberLines.size(), 1);
    for (const QString& line : layout.numberLines)
        EXPECT_LE(advance(line, numberFont(setting.style.fonts)), setting.geometry.gutterWidth);
    EXPECT_EQ(heightsOf(layout, setting.style.fonts).least,
              int(layout.numberLines.size()) * gutterNumberHeight + gutterWordHeight);
}

TEST(RowLayout, GivenTheLongestGermanWord_WhenItStandsBetweenTheColumns_ThenItIsWhole) {
    const German german;
    const Comparison comparison = handMade({{u"Photo: a harbour", Role::Caption}}, {}, {});
    for (const double textSize : {leastTextSize, usualTextSize, largestTextSize}) {
        const ReportSetting setting = settingFor(comparison, textSize);
        EXPECT_EQ(layOut(comparison, setting, setting.rows.size() - 1).wordLines,
                  QStringList(QStringLiteral("Bildunterschrift")))
            << textSize;
    }
}

} // namespace
} // namespace wireside
