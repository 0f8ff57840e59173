// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_geometry.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(UsualPaper, GivenACountry_WhenItUsesLetter_ThenLetterIsUsual) {
    EXPECT_EQ(usualPaper(QLocale(QStringLiteral("en_US"))), QPageSize::Letter);
    EXPECT_EQ(usualPaper(QLocale(QStringLiteral("fr_CA"))), QPageSize::Letter);
    EXPECT_EQ(usualPaper(QLocale(QStringLiteral("es_MX"))), QPageSize::Letter);
}

TEST(UsualPaper, GivenAnyOtherLocale_WhenAsked_ThenA4IsUsual) {
    EXPECT_EQ(usualPaper(QLocale(QStringLiteral("en_GB"))), QPageSize::A4);
    EXPECT_EQ(usualPaper(QLocale(QStringLiteral("de_DE"))), QPageSize::A4);
    EXPECT_EQ(usualPaper(QLocale::c()), QPageSize::A4);
}

TEST(PageGeometry, GivenAnyPaper_WhenThePageIsDivided_ThenItsPartsLieInsideAndDoNotTouch) {
    for (const auto paper : {QPageSize::A4, QPageSize::Letter, QPageSize::A5}) {
        for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            const PageGeometry page = pageGeometry({.paper = paper, .orientation = orientation});
            const QRect sheet({0, 0}, page.paper);
            EXPECT_TRUE(sheet.contains(page.header) && sheet.contains(page.body) &&
                        sheet.contains(page.footer));
            EXPECT_LE(page.header.bottom(), page.body.top());
            EXPECT_LT(page.body.bottom(), page.footer.top());
            EXPECT_EQ(page.columnLeft(Side::Left), page.body.left());
            EXPECT_EQ(page.gutterLeft() + page.gutterWidth, page.columnLeft(Side::Right));
            EXPECT_LE(page.columnLeft(Side::Right) + page.columnWidth, page.body.right() + 1);
        }
    }
}

TEST(PageGeometry, GivenLandscape_WhenThePageIsDivided_ThenItIsWiderThanHigh) {
    const PageGeometry page =
        pageGeometry({.paper = QPageSize::A4, .orientation = QPageLayout::Landscape});
    EXPECT_GT(page.paper.width(), page.paper.height());
}

TEST(ReportOptionsInSettings, GivenAnyChoice_WhenKeptAndReadBack_ThenItIsTheSame) {
    const ReportOptions chosen{.rows = RowChoice::Differences,
                               .kinds = {.shared = false},
                               .head = HeadChoice::Without,
                               .ink = Ink::Black,
                               .paper = QPageSize::Letter,
                               .orientation = QPageLayout::Landscape,
                               .margin = 20,
                               .textSize = 12};
    EXPECT_EQ(reportOptionsFrom(toVariantMap(chosen)), chosen);
    EXPECT_EQ(reportOptionsFrom(toVariantMap({})), ReportOptions());
}

TEST(ReportOptionsInSettings, GivenAnAuthor_WhenKept_ThenItIsLeftOut) {
    EXPECT_EQ(toVariantMap({.author = QStringLiteral("The desk")}), toVariantMap({}));
}

TEST(WholeReport, GivenAChoiceOfRows_WhenAllIsWanted_ThenPaperAndTypeStay) {
    const ReportOptions chosen{.rows = RowChoice::Differences,
                               .kinds = {.shared = false},
                               .head = HeadChoice::Without,
                               .ink = Ink::Black,
                               .paper = QPageSize::Letter,
                               .margin = 20,
                               .textSize = 12};
    EXPECT_EQ(wholeReport(chosen),
              (ReportOptions{
                  .ink = Ink::Black, .paper = QPageSize::Letter, .margin = 20, .textSize = 12}));
}

TEST(ReportOptionsInSettings, GivenDamagedValues_WhenRead_ThenTheyAreAsUsual) {
    EXPECT_EQ(reportOptionsFrom({{QStringLiteral("rows"), QStringLiteral("nonsense")},
                                 {QStringLiteral("paper"), 999},
                                 {QStringLiteral("margin"), -3},
                                 {QStringLiteral("textSize"), QStringLiteral("huge")}}),
              ReportOptions());
}

} // namespace
} // namespace wireside
