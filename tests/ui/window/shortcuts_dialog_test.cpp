// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_dialog.h"

#include "tests/ui/waiting.h"
#include "ui/window/key_editor.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class ShortcutsDialogTest : public testing::Test {
protected:
    ShortcutsDialogTest() { dialog.show(); }

    void choose(ActionId id) {
        dialog.table().setCurrentIndex(
            dialog.table().model()->index(static_cast<int>(id), KeyTable::Action));
    }
    void press(std::size_t field, int key, Qt::KeyboardModifiers modifiers = {}) {
        QKeySequenceEdit& edit = dialog.editor().field(field);
        const QSignalSpy finished(&edit, &QKeySequenceEdit::editingFinished);
        QTest::keyClick(&edit, Qt::Key(key), modifiers);
        // The field waits a little for further keys.
        ASSERT_TRUE(happens([&finished] { return !finished.isEmpty(); }));
    }
    [[nodiscard]] QList<QKeySequence> keysOf(ActionId id) const {
        return actions.at(id)->shortcuts();
    }

    Actions actions;
    ShortcutsDialog dialog{actions};
    QSignalSpy changes{&dialog, &ShortcutsDialog::changed};
};

TEST_F(ShortcutsDialogTest, GivenTheActions_WhenListed_ThenEachHasItsNameAndAllItsKeys) {
    const auto* model = dialog.table().model();
    ASSERT_EQ(model->rowCount(), int(actionTable().size()));
    const int next = static_cast<int>(ActionId::NextLink);

    EXPECT_EQ(model->index(0, KeyTable::Action).data(), QStringLiteral("Open"));
    EXPECT_EQ(model->index(0, KeyTable::Keys).data(), QStringLiteral("Ctrl+O"));
    EXPECT_EQ(model->index(next, KeyTable::Keys).data(), QStringLiteral("F8   Alt+Down"));
}

TEST_F(ShortcutsDialogTest, GivenAnAction_WhenReturnIsPressedInTheListOrTheField_ThenItsKeysStay) {
    choose(ActionId::NextLink);

    QTest::keyClick(&dialog.table(), Qt::Key_Return);
    QTest::keyClick(&dialog.filter(), Qt::Key_Return);

    EXPECT_EQ(keysOf(ActionId::NextLink), Actions::usualKeys(ActionId::NextLink));
    EXPECT_EQ(changes.count(), 0);
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(ShortcutsDialogTest, GivenWordsOrAKey_WhenLookedFor_ThenOnlySuchActionsAreListed) {
    dialog.filter().setText(QStringLiteral("zoom"));
    EXPECT_EQ(dialog.table().model()->rowCount(), 0);
    dialog.filter().setText(QStringLiteral("text size"));
    EXPECT_EQ(dialog.table().model()->rowCount(), 1);
    dialog.filter().setText(QStringLiteral("f8"));
    EXPECT_EQ(dialog.table().model()->rowCount(), 2);
}

TEST_F(ShortcutsDialogTest, GivenAnAction_WhenAFreeKeyIsPressed_ThenItHasThatAndItsToolTipSaysSo) {
    choose(ActionId::Swap);

    press(0, Qt::Key_F9);

    EXPECT_EQ(keysOf(ActionId::Swap), QList<QKeySequence>{QKeySequence(Qt::Key_F9)});
    EXPECT_TRUE(actions.at(ActionId::Swap)->toolTip().contains(QStringLiteral("F9")));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(dialog.editor().problem(), QString());
}

TEST_F(ShortcutsDialogTest, GivenAnAction_WhenAKeyIsPressedInTheOtherField_ThenItHasBoth) {
    choose(ActionId::Swap);

    press(1, Qt::Key_F9);

    EXPECT_EQ(keysOf(ActionId::Swap),
              (QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_T), QKeySequence(Qt::Key_F9)}));
}

TEST_F(ShortcutsDialogTest, GivenAKeyOfAnotherAction_WhenPressed_ThenItIsRefusedUntilItIsTaken) {
    choose(ActionId::Swap);

    press(0, Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(dialog.editor().problem(), QStringLiteral("Ctrl+O already belongs to “Open”."));
    EXPECT_EQ(keysOf(ActionId::Swap), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_T)});
    EXPECT_EQ(changes.count(), 0);

    dialog.editor().takeRefused();
    EXPECT_EQ(keysOf(ActionId::Swap), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_O)});
    EXPECT_TRUE(keysOf(ActionId::OpenBoth).isEmpty());
    EXPECT_EQ(dialog.editor().problem(), QString());
}

TEST_F(ShortcutsDialogTest, GivenAnAction_WhenItsKeysAreRemoved_ThenItHasNone) {
    choose(ActionId::NextLink);

    dialog.editor().removeKeys();

    EXPECT_TRUE(keysOf(ActionId::NextLink).isEmpty());
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(ShortcutsDialogTest, GivenAChangedAction_WhenReset_ThenItHasItsUsualKeys) {
    choose(ActionId::NextLink);
    press(0, Qt::Key_F9);

    dialog.editor().resetToUsual();

    EXPECT_EQ(keysOf(ActionId::NextLink), Actions::usualKeys(ActionId::NextLink));
    EXPECT_TRUE(actions.changedKeys().empty());
}

TEST_F(ShortcutsDialogTest, GivenAUsualKeyThatAnotherActionGot_WhenReset_ThenItIsNotTakenSilently) {
    actions.setKeys(ActionId::Swap, {});
    actions.setKeys(ActionId::OpenBoth, {QKeySequence(Qt::CTRL | Qt::Key_T)});
    choose(ActionId::Swap);

    dialog.editor().resetToUsual();

    EXPECT_TRUE(keysOf(ActionId::Swap).isEmpty());
    EXPECT_FALSE(dialog.editor().problem().isEmpty());
}

TEST_F(ShortcutsDialogTest, GivenChangedActions_WhenAllAreReset_ThenNoneIsChanged) {
    actions.setKeys(ActionId::Swap, {});
    actions.setKeys(ActionId::OpenBoth, {QKeySequence(Qt::CTRL | Qt::Key_T)});

    dialog.resetAll();

    EXPECT_TRUE(actions.changedKeys().empty());
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(ShortcutsDialogTest, GivenEscape_WhenWantedByThoseThatShareIt_ThenNoOtherMayHaveIt) {
    const QKeySequence escape(Qt::Key_Escape);
    for (const ActionId sharing : {ActionId::ClearLink, ActionId::CloseFind, ActionId::StopEditing})
        EXPECT_EQ(holderOf(actions, sharing, escape), std::nullopt);
    EXPECT_NE(holderOf(actions, ActionId::Swap, escape), std::nullopt);
    EXPECT_EQ(holderOf(actions, ActionId::Swap, QKeySequence()), std::nullopt);
}

} // namespace
} // namespace wireside
