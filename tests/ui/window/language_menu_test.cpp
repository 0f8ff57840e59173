// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language_menu.h"

#include "tests/ui/german.h"
#include "tests/ui/waiting.h"
#include "ui/panes/pane_head.h"
#include "ui/session/session.h"
#include "ui/window/comparison_view.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"

#include <QThreadPool>
#include <QToolButton>

#include <gtest/gtest.h>

namespace wireside {
namespace {

QAction* choiceOf(const QMenu& menu, const QString& tag) {
    for (QAction* action : menu.actions()) {
        if (action->menu()) {
            if (QAction* found = choiceOf(*action->menu(), tag)) return found;
        } else if (!action->isSeparator() && action->data().toString() == tag) {
            return action;
        }
    }
    return nullptr;
}

class LanguageMenuTest : public testing::Test {
protected:
    void SetUp() override {
        session.openText(Side::Left, QStringLiteral("It rained for hours. Nobody slept at all."));
        ASSERT_TRUE(becomesIdle());
    }
    void TearDown() override { QThreadPool::globalInstance()->waitForDone(); }
    [[nodiscard]] bool becomesIdle() {
        return happens([this] { return session.activity() == Session::Activity::Idle; });
    }

    Session session;
    LanguageMenu menu{session, Side::Left};
};

TEST_F(LanguageMenuTest, GivenAReport_ThenItsLanguageIsFoundByTheText) {
    EXPECT_TRUE(choiceOf(menu, {})->isChecked());
    EXPECT_FALSE(choiceOf(menu, QStringLiteral("en"))->isChecked());
    EXPECT_TRUE(menu.menuAction()->isEnabled());
    const LanguageMenu right(session, Side::Right);
    EXPECT_FALSE(right.menuAction()->isEnabled()) << "there is no report";
}

TEST_F(LanguageMenuTest, GivenALanguage_WhenChosen_ThenTheReportIsReadInItAndTheMenuShowsIt) {
    choiceOf(menu, QStringLiteral("de"))->trigger();
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(session.report(Side::Left)->origin.language, "de");
    EXPECT_TRUE(choiceOf(menu, QStringLiteral("de"))->isChecked());
    EXPECT_FALSE(choiceOf(menu, {})->isChecked());
    session.undoStack().undo();
    ASSERT_TRUE(becomesIdle());
    EXPECT_TRUE(choiceOf(menu, {})->isChecked());
}

TEST_F(LanguageMenuTest, GivenALanguageThatIsOn_WhenChosenAgain_ThenItStaysOn) {
    choiceOf(menu, QStringLiteral("cs"))->trigger();
    choiceOf(menu, QStringLiteral("cs"))->trigger();

    EXPECT_TRUE(choiceOf(menu, QStringLiteral("cs"))->isChecked());
    EXPECT_EQ(session.undoStack().count(), 1);
}

TEST_F(LanguageMenuTest, GivenTheUsersLanguage_ThenTheNamesAreInIt) {
    const German german;
    const LanguageMenu inGerman(session, Side::Left);

    EXPECT_EQ(choiceOf(inGerman, QStringLiteral("pt"))->text(), QStringLiteral("Portugiesisch"));
}

TEST(LanguageButton, GivenTheSmallestWindow_WhenALanguageIsChosen_ThenItsHeadSaysItWasByHand) {
    MainWindow window;
    window.resize(1024, 700);
    window.show();
    window.actions().at(ActionId::OpenSample)->trigger();
    ASSERT_TRUE(happens([&] { return window.session().comparison() != nullptr; }));
    const PaneHead& head = *window.view().side(Side::Right).head();
    const auto* button = head.findChild<QToolButton*>();
    ASSERT_EQ(button->text(), QStringLiteral("English"));

    choiceOf(*button->menu(), QStringLiteral("nl"))->trigger();
    ASSERT_TRUE(happens([&] { return button->text() == QStringLiteral("Dutch, by hand"); }));

    EXPECT_TRUE(button->isVisible());
    EXPECT_TRUE(head.rect().contains(button->geometry()));
    EXPECT_EQ(window.session().report(Side::Left)->origin.language, "en");
    window.session().close();
}

} // namespace
} // namespace wireside
