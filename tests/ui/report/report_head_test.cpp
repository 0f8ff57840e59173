// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_head.h"

#include "hand_made_comparison.h"
#include "tests/ui/german.h"
#include "ui/report/print_fonts.h"
#include "ui/report/text_lines.h"

#include <QRect>

#include <algorithm>
#include <optional>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

const QDateTime made = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

// With all that the legend can name.
Comparison withFindings(std::size_t count) {
    Comparison comparison =
        handMade({u"At the station 14 people were hurt.", u"It rained.", u"Nobody came."},
                 {u"At the station 17 people were hurt.", u"It poured."},
                 {{.left = {0}, .right = {0}}, {.left = {1}, .right = {1}, .byHand = true}});
    comparison.findings.assign(count, {.kind = FindingKind::Number,
                                       .left = spanOf(*comparison.left, u"14"),
                                       .right = spanOf(*comparison.right, u"17"),
                                       .link = 0,
                                       .note = {}});
    return comparison;
}

// Each paper either way round, with the widest and the narrowest columns and the largest type.
std::vector<ReportOptions> tightPages() {
    std::vector<ReportOptions> all;
    for (const auto paper : {QPageSize::A4, QPageSize::Letter})
        for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape})
            for (const double margin : {leastMargin, usualMargin, largestMargin})
                for (const double textSize : {leastTextSize, usualTextSize, largestTextSize})
                    all.push_back({.rows = RowChoice::Differences,
                                   .kinds = {.shared = false},
                                   .paper = paper,
                                   .orientation = orientation,
                                   .margin = margin,
                                   .textSize = textSize,
                                   .compared = {.sensitivity = strictSensitivity,
                                                .minimumWords = 5,
                                                .furniture = Furniture::Ignored}});
    return all;
}

QRect areaOf(const HeadText& text) {
    return {text.topLeft, QSize(advance(text.text, text.font), lineHeight(text.font))};
}

// That all stands on the page, beside each other.
void expectInOrder(const ReportHead& head, const PageGeometry& page) {
    EXPECT_FALSE(head.isCramped);
    EXPECT_LE(page.headTopLeft().y() + head.height, page.body.bottom());
    const QRect room(0, 0, page.body.width() + 1, head.height);
    for (std::size_t i = 0; i < head.texts.size(); ++i) {
        const QRect area = areaOf(head.texts[i]);
        EXPECT_TRUE(room.contains(area)) << head.texts[i].text.toStdString();
        for (std::size_t other = 0; other < i; ++other)
            EXPECT_FALSE(area.intersects(areaOf(head.texts[other])))
                << head.texts[i].text.toStdString() << " on "
                << head.texts[other].text.toStdString();
    }
}

void expectInOrderOnTightPages() {
    const Comparison comparison = withFindings(20);
    const std::vector<std::optional<std::size_t>> pages(20, 999);
    for (const ReportOptions& options : tightPages()) {
        SCOPED_TRACE(testing::Message() << int(options.paper) << ' ' << int(options.orientation)
                                        << ' ' << options.margin << ' ' << options.textSize);
        const PageGeometry page = pageGeometry(options);
        const ReportHead head = layOutHead(comparison, options, made, page);
        expectInOrder(head, page);
        EXPECT_FALSE(head.findings.empty());
        const ReportHead withPages = layOutHead(comparison, options, made, page, pages);
        expectInOrder(withPages, page);
        EXPECT_EQ(withPages.height, head.height);
    }
}

TEST(ReportHead, GivenManyFindingsAndTightPages_WhenLaidOut_ThenAllOfItFitsOnThePage) {
    expectInOrderOnTightPages();
}

TEST(ReportHead, GivenGermanAndTightPages_WhenLaidOut_ThenAllOfItFitsOnThePage) {
    const German german;
    expectInOrderOnTightPages();
}

TEST(ReportHead, GivenRoomForAll_WhenLaidOut_ThenItsTypeIsThatOfTheReport) {
    const ReportOptions options{.paper = QPageSize::A4, .textSize = 12};
    const ReportHead head = layOutHead(withFindings(20), options, made, pageGeometry(options));
    EXPECT_EQ(head.findings.size(), mostFindings);
    EXPECT_EQ(head.texts.front().font, PrintFonts(1.2).sans(print::titleSize, QFont::Bold));
}

TEST(TextLines, GivenAListOfNumbers_WhenWrapped_ThenEachLineEndsAfterANumberAndNoneIsLost) {
    const QFont font = PrintFonts().sans(print::numberSize);
    const QString separator = QStringLiteral(", ");
    const QString list = QStringLiteral("12, 14, 16–18, 21, 33, 35–40, 52");
    const int width = advance(QStringLiteral("12, 14, 16–18,"), font);

    const QStringList lines = wrapParts(list.split(separator), separator, font, width, 9);

    EXPECT_GT(lines.size(), 1);
    EXPECT_EQ(lines.join(u' '), list);
    for (const QString& line : lines) EXPECT_LE(advance(line, font), width);
    EXPECT_EQ(lines.front(), QStringLiteral("12, 14, 16–18,"));
    EXPECT_EQ(wrapParts(list.split(separator), separator, font, width, 2).size(), 2);
    EXPECT_TRUE(wrapParts({}, separator, font, width, 2).isEmpty());
}

} // namespace
} // namespace wireside
