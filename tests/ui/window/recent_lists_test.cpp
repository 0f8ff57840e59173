// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where recent comparisons are offered: the menu, and the panel of an empty window.
#include "tests/ui/report_file.h"
#include "ui/session/recent_comparisons.h"
#include "ui/session/settings.h"
#include "ui/window/recent_menu.h"
#include "ui/window/start_panel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class RecentLists : public testing::Test {
protected:
    [[nodiscard]] QPushButton* buttonNamed(const QString& name) const {
        for (auto* button : start.findChildren<QPushButton*>())
            if (button->text() == name) return button;
        return nullptr;
    }

    const ReportFile wire{QStringLiteral("wire & co.txt"), "The port is open."};
    const ReportFile port{QStringLiteral("port.txt"), "The port is open."};
    const RecentComparison there{{wire.path(), port.path()}};
    const RecentComparison gone{{QStringLiteral("/no/such/visit.wireside")}};
    const QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("wireside.ini"))};
    RecentComparisons recent{settings};
    QAction sample{QStringLiteral("Try the sample")};
    RecentMenu menu{recent};
    StartPanel start{&sample, recent};
};

TEST_F(RecentLists, GivenNoComparisons_WhenShown_ThenTheMenuSaysSoAndThePanelHasOnlyTheSample) {
    ASSERT_EQ(menu.actions().size(), 1);
    EXPECT_FALSE(menu.actions()[0]->isEnabled());
    EXPECT_EQ(start.findChildren<QPushButton*>().size(), 1);
}

TEST_F(RecentLists, GivenComparisons_WhenOneIsChosen_ThenItsFilesAreTold) {
    recent.add(there);
    QSignalSpy inMenu(&menu, &RecentMenu::chosen);
    QSignalSpy inPanel(&start, &StartPanel::chosen);

    EXPECT_EQ(menu.actions()[0]->text(), QStringLiteral("wire && co.txt – port.txt"));
    menu.actions()[0]->trigger();
    auto* button = buttonNamed(QStringLiteral("wire && co.txt – port.txt"));
    ASSERT_TRUE(button);
    button->click();

    ASSERT_EQ(inMenu.count(), 1);
    EXPECT_EQ(inMenu[0][0].toStringList(), there.paths);
    ASSERT_EQ(inPanel.count(), 1);
    EXPECT_EQ(inPanel[0][0].toStringList(), there.paths);
}

TEST_F(RecentLists, GivenFilesThatAreGone_WhenListed_ThenTheMenuMarksThemAndThePanelDropsThem) {
    recent.add(gone);

    EXPECT_EQ(menu.actions()[0]->text(), QStringLiteral("visit.wireside (moved or deleted)"));
    EXPECT_FALSE(menu.actions()[0]->isEnabled());
    EXPECT_EQ(start.findChildren<QPushButton*>().size(), 1);
}

TEST_F(RecentLists, GivenMarkupInAFileName_WhenPointedAt_ThenItIsReadAsItStands) {
    const ReportFile strange{QStringLiteral("<b>wire<br>.txt"), "The port is open."};
    ASSERT_TRUE(Qt::mightBeRichText(strange.path()));
    recent.add({{strange.path(), port.path()}});

    auto* button = buttonNamed(QStringLiteral("<b>wire<br>.txt – port.txt"));
    ASSERT_TRUE(button);
    for (const QString& toolTip : {menu.actions()[0]->toolTip(), button->toolTip()})
        EXPECT_TRUE(toolTip.contains(QStringLiteral("&lt;b&gt;wire&lt;br&gt;.txt")))
            << toolTip.toStdString();
}

TEST_F(RecentLists, GivenComparisons_WhenCleared_ThenNoneIsListed) {
    recent.add(there);

    menu.actions().back()->trigger();

    EXPECT_TRUE(recent.entries().isEmpty());
    EXPECT_EQ(menu.actions().size(), 1);
    EXPECT_EQ(start.findChildren<QPushButton*>().size(), 1);
}

} // namespace
} // namespace wireside
