// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include "ui/window/message_row.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class MessageBarTest : public testing::Test {
protected:
    MessageBar bar;
};

TEST_F(MessageBarTest, GivenNoMessage_WhenMade_ThenItTakesNoRoom) { EXPECT_TRUE(bar.isHidden()); }

TEST_F(MessageBarTest, GivenMessages_WhenShown_ThenEachHasARowWithTextThatCanBeSelected) {
    bar.show({.text = QStringLiteral("One is a folder.")});
    bar.show({.text = QStringLiteral("Two is empty.")});

    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.texts(),
              QStringList({QStringLiteral("One is a folder."), QStringLiteral("Two is empty.")}));
    for (const QLabel* label : bar.findChildren<QLabel*>())
        EXPECT_TRUE(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

TEST_F(MessageBarTest, GivenTheSameMessageTwice_WhenShown_ThenItStandsThereOnce) {
    bar.show({.text = QStringLiteral("One is a folder.")});
    bar.show({.text = QStringLiteral("One is a folder.")});

    EXPECT_EQ(bar.texts().size(), 1);
}

TEST_F(MessageBarTest, GivenAMessage_WhenDismissed_ThenOnlyItGoes) {
    bar.show({.text = QStringLiteral("One is a folder.")});
    bar.show({.text = QStringLiteral("Two is empty.")});

    bar.findChild<MessageRow*>()->findChild<QToolButton*>()->click();

    EXPECT_EQ(bar.texts(), QStringList(QStringLiteral("Two is empty.")));
    EXPECT_FALSE(bar.isHidden());
}

TEST_F(MessageBarTest, GivenMessages_WhenCleared_ThenTheBarIsGone) {
    bar.show({.text = QStringLiteral("One is a folder.")});

    bar.clear();

    EXPECT_TRUE(bar.texts().isEmpty());
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(MessageBarTest, GivenALastingMessage_WhenCleared_ThenItStaysUntilItIsDismissed) {
    bar.show({.text = QStringLiteral("One is a folder.")});
    bar.show({.text = QStringLiteral("Two was not closed."), .lasting = true});

    bar.clear();
    EXPECT_EQ(bar.texts(), QStringList(QStringLiteral("Two was not closed.")));
    EXPECT_FALSE(bar.isHidden());
}

TEST_F(MessageBarTest, GivenALastingMessage_WhenWithdrawn_ThenOnlyItGoes) {
    bar.show({.text = QStringLiteral("One is a folder.")});
    bar.show({.text = QStringLiteral("Two has changed."), .lasting = true});

    bar.withdraw(QStringLiteral("Two has changed."));
    bar.withdraw(QStringLiteral("Three is not there."));

    EXPECT_EQ(bar.texts(), QStringList(QStringLiteral("One is a folder.")));
    EXPECT_FALSE(bar.isHidden());
}

TEST_F(MessageBarTest, GivenTwoOffers_WhenTheOtherIsTaken_ThenItIsDoneAndTheMessageGoes) {
    int restored = 0;
    int discarded = 0;
    bar.show(
        {.text = QStringLiteral("Two was not closed."),
         .offer = MessageOffer{QStringLiteral("Restore"), [&restored] { ++restored; }},
         .otherOffer = MessageOffer{QStringLiteral("Discard"), [&discarded] { ++discarded; }}});

    bar.findChildren<QPushButton*>()[1]->click();

    EXPECT_EQ(restored, 0);
    EXPECT_EQ(discarded, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(MessageBarTest, GivenAnOffer_WhenTaken_ThenItIsDone) {
    bool opened = false;
    bar.show({.tone = MessageTone::Done,
              .text = QStringLiteral("“visit.pdf” was written."),
              .offer = MessageOffer{QStringLiteral("Open"), [&opened] { opened = true; }}});

    bar.findChild<QPushButton*>()->click();

    EXPECT_TRUE(opened);
}

TEST_F(MessageBarTest, GivenMarkupInAFileName_WhenShown_ThenItStaysText) {
    bar.show({.text = QStringLiteral("“<b>x</b>” is empty."),
              .toolTip = QStringLiteral("/may/<b>x</b>")});

    const auto* text = bar.findChild<QLabel*>();
    EXPECT_EQ(text->textFormat(), Qt::PlainText);
    EXPECT_EQ(text->toolTip(), QStringLiteral("<p>/may/&lt;b&gt;x&lt;/b&gt;</p>"));
}

} // namespace
} // namespace wireside
