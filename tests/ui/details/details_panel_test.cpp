// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists below the reports, by the keys that an editor uses.
#include "ui/details/details_panel.h"

#include "tests/ui/report/found_comparison.h"
#include "tests/ui/waiting.h"
#include "ui/details/filtered_table.h"
#include "ui/details/link_list.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class DetailsPanelTest : public testing::Test {
protected:
    DetailsPanelTest() {
        panel.resize(1100, 260);
        panel.show();
    }

    [[nodiscard]] bool opens(const Comparison& same) {
        session.openText(Side::Left, QString::fromStdU16String(same.left->text));
        session.openText(Side::Right, QString::fromStdU16String(same.right->text));
        return happens([this] { return session.comparison() != nullptr; });
    }
    [[nodiscard]] bool opens() { return opens(*comparisonWithFindings()); }
    [[nodiscard]] QString label(DetailsPanel::Tab tab) const { return panel.tabs().tabText(tab); }

    Session session;
    DetailsPanel panel{session};
};

TEST_F(DetailsPanelTest, GivenNothingOpen_WhenShown_ThenTheTabsHaveTheirNames) {
    EXPECT_EQ(label(DetailsPanel::Links), QStringLiteral("Links"));
    EXPECT_EQ(label(DetailsPanel::Findings), QStringLiteral("Findings"));
    EXPECT_EQ(panel.tabs().currentIndex(), DetailsPanel::Links);
}

TEST_F(DetailsPanelTest, GivenAComparison_WhenShown_ThenEachTabSaysHowManyItHas) {
    ASSERT_TRUE(opens());
    EXPECT_EQ(label(DetailsPanel::Links), QStringLiteral("Links (2)"));
    EXPECT_EQ(label(DetailsPanel::Findings), QStringLiteral("Findings (2)"));
    EXPECT_EQ(label(DetailsPanel::OnlyLeft), QStringLiteral("Only left (1)"));
    EXPECT_EQ(label(DetailsPanel::OnlyRight), QStringLiteral("Only right (2)"));
}

TEST_F(DetailsPanelTest, GivenTheTabs_WhenWalkedWithTheKeys_ThenEachListComesToTheFront) {
    ASSERT_TRUE(opens());
    QTabBar& bar = *panel.tabs().tabBar();
    bar.setFocus();
    for (const DetailsPanel::Tab tab :
         {DetailsPanel::Findings, DetailsPanel::OnlyLeft, DetailsPanel::OnlyRight}) {
        QTest::keyClick(&bar, Qt::Key_Right);
        EXPECT_EQ(panel.tabs().currentIndex(), tab);
    }
}

TEST_F(DetailsPanelTest,
       GivenTheListOfFindings_WhenWalkedWithTheKeys_ThenEachIsSelectedWithItsLink) {
    ASSERT_TRUE(opens());
    panel.tabs().setCurrentIndex(DetailsPanel::Findings);
    QTableView& table = panel.findings().table();

    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(session.currentFinding(), 0U);
    EXPECT_EQ(session.currentLink(), session.comparison()->findings[0].link);

    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(session.currentFinding(), 1U);
    EXPECT_EQ(session.currentLink(), session.comparison()->findings[1].link);
}

TEST_F(DetailsPanelTest, GivenACurrentFinding_WhenReturnIsPressed_ThenItIsChosenAgain) {
    ASSERT_TRUE(opens());
    panel.tabs().setCurrentIndex(DetailsPanel::Findings);
    session.selectFinding(0);
    const QSignalSpy chosen(&session, &Session::findingChosen);

    QTest::keyClick(&panel.findings().table(), Qt::Key_Return);

    EXPECT_GE(chosen.count(), 1);
    EXPECT_EQ(session.currentFinding(), 0U);
}

TEST_F(DetailsPanelTest, GivenAFindingChosenElsewhere_WhenShown_ThenItsRowIsCurrentInFront) {
    ASSERT_TRUE(opens());
    session.selectFinding(1);
    EXPECT_EQ(panel.tabs().currentIndex(), DetailsPanel::Findings);
    EXPECT_EQ(panel.findings().table().currentIndex().row(), 1);

    session.selectLink(std::nullopt);
    EXPECT_FALSE(panel.findings().table().currentIndex().isValid());
}

TEST_F(DetailsPanelTest, GivenWordsToFilterBy_WhenTyped_ThenOnlyRowsWithThemStay) {
    ASSERT_TRUE(opens());
    panel.tabs().setCurrentIndex(DetailsPanel::Findings);
    QTest::keyClicks(&panel.findings().text(), QStringLiteral("BRASK"));
    EXPECT_EQ(panel.findings().table().model()->rowCount(), 1);
    EXPECT_FALSE(session.currentFinding());

    QTest::keyClicks(&panel.unique(Side::Right).text(), QStringLiteral("rain"));
    EXPECT_EQ(panel.unique(Side::Right).table().model()->rowCount(), 1);
}

TEST_F(DetailsPanelTest, GivenAListOfOneSide_WhenWalkedWithTheKeys_ThenItsSentencesAreTold) {
    ASSERT_TRUE(opens());
    panel.tabs().setCurrentIndex(DetailsPanel::OnlyRight);
    QSignalSpy chosen(&panel, &DetailsPanel::sentenceChosen);

    QTest::keyClick(&panel.unique(Side::Right).table(), Qt::Key_Down);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().at(0).value<Side>(), Side::Right);
    EXPECT_EQ(chosen.first().at(1).value<std::size_t>(), 2U);
}

TEST_F(DetailsPanelTest, GivenNoFindings_WhenTheListIsShown_ThenItSaysThatNothingWasFound) {
    const auto same = comparisonWithFindings();
    session.openText(Side::Left, QString::fromStdU16String(same->left->text));
    session.openText(Side::Right, QString::fromStdU16String(same->left->text));
    ASSERT_TRUE(happens([this] { return session.comparison() != nullptr; }));
    panel.tabs().setCurrentIndex(DetailsPanel::Findings);

    EXPECT_EQ(label(DetailsPanel::Findings), QStringLiteral("Findings (0)"));
    EXPECT_TRUE(panel.findings().nothing().isVisible());
    EXPECT_FALSE(panel.findings().table().isVisible());
}

TEST_F(DetailsPanelTest, GivenTheLists_ThenAllThatCanBeUsedHasAName) {
    for (const QWidget* each :
         {static_cast<QWidget*>(&panel.tabs()), static_cast<QWidget*>(panel.tabs().tabBar()),
          static_cast<QWidget*>(&panel.findings().table()),
          static_cast<QWidget*>(&panel.findings().text()),
          static_cast<QWidget*>(&panel.unique(Side::Left).table()),
          static_cast<QWidget*>(&panel.unique(Side::Right).text())})
        EXPECT_FALSE(each->accessibleName().isEmpty());
}

} // namespace
} // namespace wireside
