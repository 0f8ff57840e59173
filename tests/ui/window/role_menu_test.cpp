// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saying in the window what a sentence is.
#include "ui/window/role_menu.h"

#include "tests/ui/waiting.h"
#include "ui/panes/report_pane.h"
#include "ui/window/comparison_view.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"

#include <QContextMenuEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class RoleMenuTest : public testing::Test {
protected:
    void SetUp() override {
        window.resize(1024, 700);
        window.show();
        session().openText(Side::Left, QStringLiteral("The harbour was opened again on Monday.\n\n"
                                                      "Ships came in with grain.\n\n"
                                                      "Crews cheered for an hour."));
        session().openText(Side::Right, QStringLiteral("Vessels brought cereals.\n\n"
                                                       "It rained.\n\n"
                                                       "The harbour was opened again on Monday."));
        ASSERT_TRUE(follows());
    }
    void TearDown() override { session().close(); }

    [[nodiscard]] Session& session() { return window.session(); }
    [[nodiscard]] bool follows() {
        return happens([this] {
            return session().activity() == Session::Activity::Idle && !session().isOutdated();
        });
    }
    [[nodiscard]] ReportPane& pane(Side side) { return *window.view().side(side).pane(); }
    [[nodiscard]] const Sentence& sentence(Side side, std::size_t index) {
        return session().report(side)->sentences[index];
    }
    [[nodiscard]] RoleMenu& menu() { return *window.findChild<RoleMenu*>(); }
    [[nodiscard]] QAction* choice(Role role) {
        for (QAction* action : menu().actions())
            if (action->data().value<Role>() == role) return action;
        return nullptr;
    }
    void select(Side side, std::size_t first, std::size_t last) {
        QTextCursor cursor = pane(side).textCursor();
        cursor.setPosition(pane(side).marks()[first].begin + 2);
        cursor.setPosition(pane(side).marks()[last].end - 2, QTextCursor::KeepAnchor);
        pane(side).setFocus();
        pane(side).setTextCursor(cursor);
    }

    MainWindow window;
};

TEST_F(RoleMenuTest, GivenNoSentence_ThenThereIsNothingToSay) {
    EXPECT_FALSE(menu().menuAction()->isEnabled());
    session().close();
    EXPECT_FALSE(menu().menuAction()->isEnabled());
}

TEST_F(RoleMenuTest, GivenASentence_WhenItIsACaption_ThenItIsGreyAndDoesNotCount) {
    select(Side::Right, 1, 1);
    EXPECT_TRUE(menu().menuAction()->isEnabled());
    EXPECT_TRUE(choice(Role::Body)->isChecked());
    const std::size_t words = session().report(Side::Right)->words;

    choice(Role::Caption)->trigger();
    ASSERT_TRUE(follows());

    EXPECT_EQ(sentence(Side::Right, 1).role, Role::Caption);
    EXPECT_TRUE(pane(Side::Right).marks()[1].furniture);
    EXPECT_EQ(session().report(Side::Right)->words, words - 2);
    EXPECT_TRUE(choice(Role::Caption)->isChecked());
    EXPECT_FALSE(choice(Role::Body)->isChecked());
    window.actions().at(ActionId::Undo)->trigger();
    ASSERT_TRUE(follows());
    EXPECT_FALSE(pane(Side::Right).marks()[1].furniture);
}

TEST_F(RoleMenuTest, GivenSeveralSentences_WhenARoleIsSet_ThenEachHasIt) {
    select(Side::Left, 0, 1);

    choice(Role::Notice)->trigger();
    ASSERT_TRUE(follows());

    EXPECT_EQ(sentence(Side::Left, 0).role, Role::Notice);
    EXPECT_EQ(sentence(Side::Left, 1).role, Role::Notice);
    EXPECT_EQ(sentence(Side::Left, 2).role, Role::Body);
    select(Side::Left, 1, 2);
    for (const Role role : allRoles) EXPECT_FALSE(choice(role)->isChecked()) << name(role);
}

TEST_F(RoleMenuTest, GivenTheRoleThatItHas_WhenSaidAgain_ThenThereIsNothingToUndo) {
    select(Side::Left, 1, 1);

    choice(Role::Body)->trigger();

    EXPECT_TRUE(choice(Role::Body)->isChecked());
    EXPECT_FALSE(session().undoStack().canUndo());
}

TEST_F(RoleMenuTest, GivenARightClick_WhenTheMenuOpens_ThenItIsAboutThatSentence) {
    const QRect place = pane(Side::Left).cursorRect([this] {
        QTextCursor cursor = pane(Side::Left).textCursor();
        cursor.setPosition(pane(Side::Left).marks()[2].begin + 3);
        return cursor;
    }());
    QTest::mouseClick(pane(Side::Left).viewport(), Qt::RightButton, {}, place.center());
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place.center(),
                            pane(Side::Left).viewport()->mapToGlobal(place.center()));
    QCoreApplication::sendEvent(pane(Side::Left).viewport(), &asked);
    QMenu* opened = nullptr;
    for (auto* found : pane(Side::Left).findChildren<QMenu*>())
        if (found->actions().contains(menu().menuAction())) opened = found;
    ASSERT_TRUE(opened);
    opened->close();

    choice(Role::Credit)->trigger();
    ASSERT_TRUE(follows());

    EXPECT_EQ(sentence(Side::Left, 2).role, Role::Credit);
}

} // namespace
} // namespace wireside
