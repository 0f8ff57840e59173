// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/find_bar.h"

#include "ui/panes/kind_colours.h"
#include "ui/window/actions.h"
#include "ui/window/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class FindBarTest : public testing::Test {
protected:
    Actions actions;
    FindBar bar{actions};
};

TEST_F(FindBarTest, GivenABar_WhenMade_ThenItIsClosedAndAsksForNothing) {
    EXPECT_FALSE(bar.isOpen());
    EXPECT_EQ(bar.request(), FindRequest());
}

TEST_F(FindBarTest, GivenAnOpenBar_WhenTypedAndSwitched_ThenEachIsTold) {
    bar.ask({});
    const QSignalSpy told(&bar, &FindBar::requestChanged);

    QTest::keyClicks(&bar.text(), QStringLiteral("po"));
    bar.matchCase().click();
    bar.wholeWords().click();

    EXPECT_EQ(told.count(), 4);
    EXPECT_EQ(bar.request(),
              (FindRequest{QStringLiteral("po"), {.matchCase = true, .wholeWords = true}}));
}

TEST_F(FindBarTest, GivenAText_WhenClosedAndAskedAgain_ThenItIsThereSelectedForTheNext) {
    bar.ask(QStringLiteral("harbour"));

    bar.dismiss();
    EXPECT_EQ(bar.request(), FindRequest());
    EXPECT_TRUE(bar.hasText());
    bar.ask({});

    EXPECT_EQ(bar.request().text, QStringLiteral("harbour"));
    EXPECT_EQ(bar.text().selectedText(), QStringLiteral("harbour"));
}

TEST_F(FindBarTest, GivenTheLine_WhenEnterIsPressed_ThenItStepsOnAndWithShiftBack) {
    const QSignalSpy next(actions.at(ActionId::FindNext), &QAction::triggered);
    const QSignalSpy previous(actions.at(ActionId::FindPrevious), &QAction::triggered);
    bar.ask(QStringLiteral("port"));

    QTest::keyClick(&bar.text(), Qt::Key_Return);
    QTest::keyClick(&bar.text(), Qt::Key_Enter);
    QTest::keyClick(&bar.text(), Qt::Key_Return, Qt::ShiftModifier);

    EXPECT_EQ(next.count(), 2);
    EXPECT_EQ(previous.count(), 1);
}

TEST_F(FindBarTest, GivenAStatus_WhenShown_ThenItIsInWordsAndToldWithTheField) {
    bar.setStatus(FindStatus{.current = 2, .count = 12});
    EXPECT_EQ(bar.status().text(), QStringLiteral("3 of 12"));
    EXPECT_EQ(bar.text().accessibleDescription(), QStringLiteral("3 of 12"));

    bar.setStatus(FindStatus{.count = 0});
    EXPECT_EQ(bar.status().text(), QStringLiteral("Not found in either report"));

    bar.setStatus(std::nullopt);
    EXPECT_TRUE(bar.status().text().isEmpty());
}

TEST_F(FindBarTest, GivenAWayRound_WhenShown_ThenItSaysWhere) {
    EXPECT_TRUE(statusText({.current = 0, .count = 12, .wrap = Wrap::PastEnd})
                    .endsWith(QStringLiteral("from the beginning")));
    EXPECT_TRUE(statusText({.current = 11, .count = 12, .wrap = Wrap::PastBegin})
                    .startsWith(QStringLiteral("12 of 12")));
}

TEST_F(FindBarTest, GivenADarkPalette_WhenNothingIsFound_ThenTheWordsHaveItsColour) {
    bar.setStatus(FindStatus{.count = 0});

    bar.setPalette(windowPalette(Tone::Dark));

    EXPECT_EQ(bar.status().palette().color(QPalette::WindowText), kindColours(Tone::Dark).finding);
}

TEST_F(FindBarTest, GivenTheBar_WhenItsPartsAreAsked_ThenAllHaveNamesAndFitASmallScreen) {
    EXPECT_FALSE(bar.text().accessibleName().isEmpty());
    for (const auto* button : bar.findChildren<QPushButton*>())
        EXPECT_FALSE(button->accessibleName().isEmpty());
    bar.setStatus(FindStatus{.current = 99998, .count = 99999, .wrap = Wrap::PastEnd});
    EXPECT_LT(bar.minimumSizeHint().width(), 1024);
}

} // namespace
} // namespace wireside
