// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page in a browser that people use.
#include "browser.h"
#include "hand_made_comparison.h"
#include "html_page.h"
#include "pdf_tools.h"
#include "ui/report/html_report.h"
#include "ui/text_bridge.h"

#include <QColor>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr QSize wide(1000, 700);
constexpr QSize narrow(400, 700);
const QStringList inTheDark{QStringLiteral("--blink-settings=preferredColorScheme=0")};
const QStringList inTheLight{QStringLiteral("--blink-settings=preferredColorScheme=1")};

constexpr QRgb sharedTint = 0xffcfe3f5;
constexpr QRgb rewordedTint = 0xfffbe3b5;
constexpr QRgb sharedTintInTheDark = 0xff234a6b;
constexpr QRgb edgeOfTheTarget = 0xff2f6fae;

class PageInABrowser : public testing::Test {
protected:
    void SetUp() override {
        if (!Browser::isInstalled())
            GTEST_SKIP() << "there is no chromium here: packaging/dependencies names it";
    }

    // More rows than a window shows, every second one reworded.
    static Comparison longPair() {
        constexpr std::size_t sentences = 60;
        std::vector<HandMadeSentence> left;
        std::vector<HandMadeSentence> right;
        std::vector<HandMadeLink> links;
        for (std::size_t index = 0; index < sentences; ++index) {
            const QString number = QString::number(index + 1);
            const HandMadeSentence ship(
                toU16(QStringLiteral("Ship number %1 came in on Monday with grain.").arg(number)));
            const HandMadeSentence boat(
                toU16(QStringLiteral("On Monday boat number %1 came in with grain.").arg(number)));
            left.push_back(ship);
            right.push_back(boat);
            links.push_back({.left = {index},
                             .right = {index},
                             .kind = index % 2 == 0 ? MatchKind::Shared : MatchKind::Reworded});
        }
        return handMade(left, right, links);
    }

    static QByteArray htmlOf(const Comparison& comparison, const ReportOptions& options = {}) {
        return htmlReport(comparison, options, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    }

    // Where a colour is seen; empty for nowhere.
    static QRect placeOf(QRgb colour, const QImage& picture) {
        QRect place;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixel(x, y) == colour) place |= QRect(x, y, 1, 1);
        return place;
    }
};

TEST_F(PageInABrowser, GivenAWideWindow_WhenShown_ThenPartnersStandSideBySide) {
    const QImage picture =
        Browser(htmlOf(longPair())).picture(wide, QStringLiteral("link-9"), inTheLight);
    ASSERT_EQ(picture.size(), wide);
    const QRect shared = placeOf(sharedTint, picture);
    EXPECT_LT(shared.left(), wide.width() / 5);
    EXPECT_GT(shared.right(), wide.width() * 4 / 5);
    EXPECT_NE(picture.pixel(wide.width() / 2, shared.center().y()), sharedTint) << "the gutter";
    EXPECT_FALSE(placeOf(rewordedTint, picture).isEmpty());
}

TEST_F(PageInABrowser, GivenANarrowWindow_WhenShown_ThenNothingStandsBesideAText) {
    const QImage picture =
        Browser(htmlOf(longPair())).picture(narrow, QStringLiteral("link-9"), inTheLight);
    ASSERT_EQ(picture.size(), narrow);
    const QRect shared = placeOf(sharedTint, picture);
    ASSERT_FALSE(shared.isEmpty());
    int fullWidth = 0;
    for (int y = 0; y < picture.height(); ++y)
        if (picture.pixel(shared.right() - 2, y) == sharedTint &&
            picture.pixel(shared.left() + 2, y) == sharedTint)
            ++fullWidth;
    EXPECT_GT(fullWidth, 20) << "a text fills the width";
}

TEST_F(PageInABrowser, GivenALinksAddress_WhenFollowed_ThenItsRowIsInViewAndMarked) {
    const Browser browser(htmlOf(longPair()));
    const QImage top = browser.picture(wide, {}, inTheLight);
    const QImage there = browser.picture(wide, QStringLiteral("link-50"), inTheLight);
    ASSERT_EQ(there.size(), wide);
    EXPECT_NE(top, there);
    // Only the frame of the target has this colour right across the columns.
    const auto framed = [](const QImage& picture) {
        for (int y = 0; y < picture.height(); ++y) {
            int pixels = 0;
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixel(x, y) == edgeOfTheTarget) ++pixels;
            if (pixels > picture.width() * 3 / 4) return true;
        }
        return false;
    };
    EXPECT_FALSE(framed(top));
    EXPECT_TRUE(framed(there));
}

TEST_F(PageInABrowser, GivenADarkSystem_WhenShown_ThenThePageIsDark) {
    const QImage picture =
        Browser(htmlOf(longPair())).picture(wide, QStringLiteral("link-9"), inTheDark);
    ASSERT_EQ(picture.size(), wide);
    EXPECT_LT(QColor(picture.pixel(2, 2)).lightness(), 60);
    EXPECT_FALSE(placeOf(sharedTintInTheDark, picture).isEmpty());
}

TEST_F(PageInABrowser, GivenBlackInk_WhenShownByDayAndByNight_ThenNoPixelHasAHue) {
    const Browser browser(htmlOf(longPair(), {.ink = Ink::Black}));
    const auto coloured = [](const QImage& picture) {
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (QColor(picture.pixel(x, y)).saturation() > 0) ++pixels;
        return pixels;
    };
    const QImage day = browser.picture(wide, QStringLiteral("link-9"), inTheLight);
    const QImage night = browser.picture(wide, QStringLiteral("link-9"), inTheDark);
    ASSERT_EQ(day.size(), wide);
    ASSERT_EQ(night.size(), wide);
    EXPECT_EQ(coloured(day), 0);
    EXPECT_EQ(coloured(night), 0);
    EXPECT_GT(QColor(day.pixel(2, 2)).lightness(), 200);
    EXPECT_LT(QColor(night.pixel(2, 2)).lightness(), 60);
}

TEST_F(PageInABrowser, GivenNoHead_WhenShown_ThenTheRowsBeginAtThePagesTop) {
    const QImage picture =
        Browser(htmlOf(longPair(), {.head = HeadChoice::Without})).picture(wide, {}, inTheLight);
    ASSERT_EQ(picture.size(), wide);
    EXPECT_LT(placeOf(sharedTint, picture).top(), wide.height() / 5);
}

TEST_F(PageInABrowser, GivenAHostileReport_WhenLoaded_ThenNothingOfItRuns) {
    const Comparison comparison = handMade(
        {u"<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">"},
        {u"</td></table><h1 id=taken>Taken</h1>"}, {});
    const HtmlPage page(Browser(htmlOf(comparison)).elements().toUtf8());
    EXPECT_EQ(page.texts(QStringLiteral("h1")).size(), 1);
    EXPECT_FALSE(page.attributes(QStringLiteral("id")).contains(QStringLiteral("taken")));
    EXPECT_FALSE(page.texts(QStringLiteral("title")).value(0).contains(QStringLiteral("taken")));
    EXPECT_EQ(page.texts(QStringLiteral("td"), QStringLiteral("right")).value(1),
              QStringLiteral("</td></table><h1 id=taken>Taken</h1>"));
}

TEST_F(PageInABrowser, GivenALongPair_WhenPrinted_ThenEveryPageHasTheTitlesAndNoRowIsLost) {
    const Comparison comparison = longPair();
    const PdfFile printed(Browser(htmlOf(comparison)).printed());
    ASSERT_TRUE(printed.isSound());
    const int pages = printed.info(QStringLiteral("Pages")).toInt();
    ASSERT_GT(pages, 1);
    QString all;
    for (int page = 1; page <= pages; ++page) {
        const QString text = printed.text(page);
        EXPECT_TRUE(text.contains(QStringLiteral("Title of left.txt"))) << page;
        all += text;
    }
    for (const char* words : {"number 1 ", "number 30 ", "number 60 "})
        EXPECT_TRUE(all.contains(QLatin1String(words))) << words;
}

} // namespace
} // namespace wireside
