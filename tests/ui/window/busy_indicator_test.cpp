// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/busy_indicator.h"

#include "tests/ui/waiting.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class BusyIndicatorTest : public testing::Test {
protected:
    QWidget window;
    QAction cancel{QStringLiteral("Cancel")};
    BusyIndicator* busy = new BusyIndicator(&cancel, &window);

    void SetUp() override { window.show(); }
};

TEST_F(BusyIndicatorTest, GivenShortWork_WhenItIsDone_ThenNothingHasAppeared) {
    busy->setWork(QStringLiteral("Comparing…"));
    EXPECT_FALSE(busy->isVisible());

    busy->setWork({});

    EXPECT_FALSE(busy->isVisible());
}

TEST_F(BusyIndicatorTest, GivenLongWork_WhenItGoesOn_ThenItAppearsAndGoesWithTheWork) {
    busy->setWork(QStringLiteral("Comparing…"));
    ASSERT_TRUE(happens([this] { return busy->isVisible(); }));

    busy->setWork({});

    EXPECT_FALSE(busy->isVisible());
}

TEST_F(BusyIndicatorTest, GivenAFileNamedLikeMarkup_WhenItIsRead_ThenItsNameIsShownAsItIs) {
    busy->setWork(QStringLiteral("Reading “<b>a</b>.txt”…"));

    EXPECT_EQ(busy->findChild<QLabel*>()->textFormat(), Qt::PlainText);
}

TEST_F(BusyIndicatorTest, GivenNewWork_WhenItsProgressIsUnknown_ThenTheBarMovesToAndFro) {
    busy->setWork(QStringLiteral("Reading “a.txt”…"));
    const auto* bar = busy->findChild<QProgressBar*>();
    EXPECT_EQ(bar->maximum(), 0);

    busy->setProgress(0.25);

    EXPECT_EQ(bar->value() * 4, bar->maximum());
}

TEST_F(BusyIndicatorTest, GivenTheCancelButton_WhenClicked_ThenTheActionIsTriggered) {
    int triggered = 0;
    QObject::connect(&cancel, &QAction::triggered, &window, [&triggered] { ++triggered; });

    busy->findChild<QToolButton*>()->click();

    EXPECT_EQ(triggered, 1);
}

} // namespace
} // namespace wireside
