// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_pair_dialog.h"

#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wireside {
namespace {

const QStringList files{QStringLiteral("/may/wire.txt"), QStringLiteral("/may/port.txt"),
                        QStringLiteral("/june/wire.txt")};

class ReportPairDialogTest : public testing::Test {
protected:
    ReportPairDialogTest() { dialog->open(); }
    ~ReportPairDialogTest() override { delete dialog; }

    const QPointer<ReportPairDialog> dialog = new ReportPairDialog(files);
    QSignalSpy chosen{dialog.data(), &ReportPairDialog::chosen};
};

TEST_F(ReportPairDialogTest, GivenFiles_WhenShown_ThenTheFirstTwoAreProposed) {
    QTest::keyClick(dialog, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toStringList(), files.mid(0, 2));
}

TEST_F(ReportPairDialogTest, GivenFilesOfOneName_WhenShown_ThenTheirFoldersTellThemApart) {
    EXPECT_EQ(dialog->left().itemText(0), QStringLiteral("wire.txt in /may"));
    EXPECT_EQ(dialog->left().itemText(1), QStringLiteral("port.txt"));
    EXPECT_EQ(dialog->right().itemText(2), QStringLiteral("wire.txt in /june"));
}

TEST(ReportPairDialog, GivenMarkupInAFileName_WhenPointedAt_ThenItIsReadAsItStands) {
    const ReportPairDialog dialog(QStringList{QStringLiteral("/may/<b>wire")} + files);

    EXPECT_EQ(dialog.left().itemData(0, Qt::ToolTipRole).toString(),
              QStringLiteral("<p>/may/&lt;b&gt;wire</p>"));
    EXPECT_EQ(dialog.left().itemData(1, Qt::ToolTipRole).toString(),
              QStringLiteral("/may/wire.txt"));
}

TEST_F(ReportPairDialogTest, GivenTheKeyboard_WhenUsed_ThenOtherFilesAreChosen) {
    QTest::keyClick(&dialog->left(), Qt::Key_Down);
    QTest::keyClick(&dialog->right(), Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toStringList(), QStringList({files[1], files[2]}));
}

TEST_F(ReportPairDialogTest, GivenTheDialog_WhenCancelled_ThenNothingIsChosen) {
    QTest::keyClick(dialog, Qt::Key_Escape);

    EXPECT_EQ(chosen.count(), 0);
}

} // namespace
} // namespace wireside
