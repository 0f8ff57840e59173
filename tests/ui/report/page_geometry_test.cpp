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

} // namespace
} // namespace wireside
