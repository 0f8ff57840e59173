// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_rows.h"

#include "hand_made_comparison.h"
#include "html_page.h"
#include "ui/report/html_cell.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::Contains;
using testing::Not;

const QString gutter = QStringLiteral("gutter");
const QString left = QStringLiteral("left");
const QString right = QStringLiteral("right");
const QString td = QStringLiteral("td");
const QString th = QStringLiteral("th");

// The second sentence of the left report is the first of the right one.
Comparison swapped() {
    return handMade({u"Ships came in.", u"It rained."}, {u"It poured.", u"Boats came in."},
                    {{.left = {0}, .right = {1}},
                     {.left = {1}, .right = {0}, .kind = MatchKind::Shared, .moved = true}});
}

HtmlPage pageOf(const Comparison& comparison, const std::vector<ReportRow>& rows) {
    return HtmlPage("<!DOCTYPE html><title>Rows</title>" + htmlRows(comparison, rows).toUtf8());
}

HtmlPage pageOf(const Comparison& comparison) { return pageOf(comparison, reportRows(comparison)); }

TEST(HtmlCell, GivenMarkedWords_WhenWritten_ThenChangedAndMovedOnesDiffer) {
    Comparison comparison = handMade({u"Ships came in today."}, {u"Today boats came in."},
                                     {{.left = {0}, .right = {0}}});
    const Document& report = *comparison.left;
    comparison.links[0].edits = {
        {EditOp::Replace, spanOf(report, u"Ships"), {6, 11}},
        {EditOp::Equal, spanOf(report, u"came in"), {12, 19}},
        {EditOp::Move, spanOf(report, u"today"), {0, 5}},
        {EditOp::Equal, {19, 20}, {19, 20}},
    };
    const std::vector<ReportRow> rows = reportRows(comparison);
    EXPECT_EQ(htmlCell(report, rows[0].left), QStringLiteral("<u>Ships</u> came in <i>today</i>."));
    EXPECT_EQ(htmlCell(*comparison.right, rows[0].right),
              QStringLiteral("<i>Today</i> <u>boats</u> came in."));
}

TEST(HtmlCell, GivenSentencesApart_WhenWritten_ThenTheGapShows) {
    const Comparison comparison =
        handMade({u"A & B.", u"C.", u"D."}, {u"X."}, {{.left = {0, 2}, .right = {0}}});
    EXPECT_EQ(htmlCell(*comparison.left, reportRows(comparison)[0].left),
              QStringLiteral("A &amp; B. […] D."));
}

TEST(HtmlRows, GivenLinks_WhenWritten_ThenPartnersNumberAndKindAreInOneRow) {
    const HtmlPage page = pageOf(handMade({u"Ships came in.", u"It rained."}, {u"Boats came in."},
                                          {{.left = {0}, .right = {0}}}));
    EXPECT_EQ(page.errors(), 0U);
    EXPECT_EQ(page.texts(td, left),
              (QStringList{QStringLiteral("Ships came in."), QStringLiteral("It rained.")}));
    EXPECT_EQ(page.texts(td, right), (QStringList{QStringLiteral("Boats came in."), QString()}));
    EXPECT_EQ(page.texts(th, gutter).mid(1),
              (QStringList{QStringLiteral("1 reworded"), QStringLiteral("only left")}));
    EXPECT_EQ(page.texts(QStringLiteral("tr"), QStringLiteral("reworded")).size(), 1);
    EXPECT_EQ(page.texts(QStringLiteral("tr"), QStringLiteral("unique")).size(), 1);
}

TEST(HtmlRows, GivenAMovedLink_WhenWritten_ThenItAndItsPlaceLeadToEachOther) {
    const HtmlPage page = pageOf(swapped());
    EXPECT_EQ(page.texts(td, right).first(), QStringLiteral("Place of 2, shown below"));
    const QStringList ids = page.attributes(QStringLiteral("id"));
    EXPECT_EQ(ids, (QStringList{QStringLiteral("place-2"), QStringLiteral("link-1"),
                                QStringLiteral("link-2")}));
    EXPECT_EQ(page.attributes(QStringLiteral("href")),
              (QStringList{QStringLiteral("#link-2"), QStringLiteral("#link-1"),
                           QStringLiteral("#link-2"), QStringLiteral("#place-2")}));
}

TEST(HtmlRows, GivenAMovedLinkByHand_WhenWritten_ThenTheWordForMovedLeadsToItsPlace) {
    Comparison comparison = swapped();
    comparison.links[1].byHand = true;
    EXPECT_TRUE(htmlRows(comparison, reportRows(comparison))
                    .contains(QStringLiteral("<a href=\"#place-2\">moved</a>, <br>by hand")));
}

TEST(HtmlRows, GivenSeveralLinksInARow_WhenWritten_ThenEachIsFoundThere) {
    const Comparison comparison = handMade(
        {u"A and B and C."}, {u"A.", u"B.", u"C."},
        {{.left = {0}, .right = {0}}, {.left = {0}, .right = {1}}, {.left = {0}, .right = {2}}});
    const HtmlPage page = pageOf(comparison);
    EXPECT_EQ(page.texts(th, gutter).last(), QStringLiteral("1–3 reworded"));
    EXPECT_EQ(page.attributes(QStringLiteral("id")),
              (QStringList{QStringLiteral("link-1"), QStringLiteral("link-2"),
                           QStringLiteral("link-3")}));
}

TEST(HtmlRows, GivenAPartOfTheRows_WhenWritten_ThenNoNumberLeadsNowhere) {
    const Comparison comparison = swapped();
    const std::vector<ReportRow> rows = reportRows(comparison);
    const auto only = [&](RowKind kind) {
        std::vector<ReportRow> some;
        std::ranges::copy_if(rows, std::back_inserter(some),
                             [kind](const ReportRow& row) { return row.kind == kind; });
        return pageOf(comparison, some);
    };
    const HtmlPage places = only(RowKind::Place);
    EXPECT_EQ(places.texts(td, right).size(), 1);
    EXPECT_TRUE(places.attributes(QStringLiteral("href")).isEmpty());
    EXPECT_EQ(only(RowKind::Shared).attributes(QStringLiteral("href")),
              QStringList(QStringLiteral("#link-2")));
    EXPECT_TRUE(pageOf(comparison, {}).texts(td).isEmpty());
}

TEST(HtmlRows, GivenLanguages_WhenWritten_ThenEachColumnHasItsOwnAndItsDirection) {
    Comparison comparison = handMade({u"Ships came in."}, {u"דגים באו."}, {});
    const auto inLanguage = [](const Document& report, const char* language) {
        Document copy = report;
        copy.origin.language = language;
        return std::make_shared<const Document>(copy);
    };
    comparison.left = inLanguage(*comparison.left, "en\"><script>");
    comparison.right = inLanguage(*comparison.right, "he");
    const HtmlPage page = pageOf(comparison);
    EXPECT_EQ(page.errors(), 0U);
    EXPECT_EQ(page.attributes(QStringLiteral("lang")),
              (QStringList{QStringLiteral("en\"><script>"), QStringLiteral("he"),
                           QStringLiteral("en\"><script>"), QStringLiteral("he")}));
    EXPECT_EQ(page.attributes(QStringLiteral("dir")).count(QStringLiteral("auto")), 4);
}

} // namespace
} // namespace wireside
