// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding in the window: by the actions, with two reports in it.
#include "tests/ui/waiting.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/report_pane.h"
#include "ui/window/comparison_view.h"
#include "ui/window/find_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextCursor>

#include <optional>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class ReportSearchTest : public testing::Test {
protected:
    void SetUp() override {
        window.resize(1280, 820);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] bool opens(const QString& left, const QString& right) {
        window.session().openText(Side::Left, left);
        window.session().openText(Side::Right, right);
        return happens([this] { return window.session().comparison() != nullptr; });
    }
    // Twice in the left report, far apart; once in the right one, at its end.
    [[nodiscard]] bool longReportsOpen() {
        QString filling;
        for (int i = 0; i < 80; ++i)
            filling += QStringLiteral("Ship %1 carried grain and %2 sailors to the north.\n\n")
                           .arg(i)
                           .arg(i + 3);
        return opens(QStringLiteral("The harbour is open.\n\n") + filling +
                         QStringLiteral("The old\r\nHarbour was closed.\n"),
                     filling + QStringLiteral("Harbours are busy.\n"));
    }
    void find(const QString& text) {
        trigger(ActionId::Find);
        bar.text().setText(text);
    }
    void trigger(ActionId id) { window.actions().at(id)->trigger(); }
    [[nodiscard]] bool enabled(ActionId id) const { return window.actions().at(id)->isEnabled(); }
    [[nodiscard]] ReportPane& pane(Side side) { return *window.view().side(side).pane(); }
    [[nodiscard]] QString status() const { return bar.status().text(); }
    // The texts that are highlighted in view.
    [[nodiscard]] QStringList highlighted(Side side) {
        QStringList texts;
        for (const auto& selection : pane(side).extraSelections())
            texts << selection.cursor.selectedText();
        return texts;
    }
    // Where the current one ends.
    [[nodiscard]] std::optional<QRect> current(Side side) {
        for (const auto& selection : pane(side).extraSelections())
            if (selection.format.background().color() == colours.found.edge)
                return pane(side).cursorRect(selection.cursor);
        return std::nullopt;
    }

    MainWindow window;
    FindBar& bar = window.view().findBar();
    const KindColours& colours = kindColours(Tone::Light);
};

TEST_F(ReportSearchTest, GivenNothingOpen_WhenShown_ThenThereIsNothingToFindIn) {
    EXPECT_FALSE(enabled(ActionId::Find));
    EXPECT_FALSE(enabled(ActionId::FindNext));
    EXPECT_FALSE(enabled(ActionId::CloseFind));
}

TEST_F(ReportSearchTest, GivenTwoReports_WhenTyped_ThenMatchesOfBothAreCountedAndHighlighted) {
    ASSERT_TRUE(opens(QStringLiteral("The port is open. Ports are busy."),
                      QStringLiteral("A report of the port.")));
    trigger(ActionId::Find);

    QTest::keyClicks(&bar.text(), QStringLiteral("port"));

    EXPECT_EQ(status(), QStringLiteral("1 of 4"));
    EXPECT_EQ(highlighted(Side::Left),
              QStringList({QStringLiteral("port"), QStringLiteral("Port")}));
    EXPECT_EQ(highlighted(Side::Right).size(), 2);
    EXPECT_TRUE(current(Side::Left));
    EXPECT_FALSE(current(Side::Right));
    bar.wholeWords().click();
    EXPECT_EQ(status(), QStringLiteral("1 of 2"));
    bar.text().setText(QStringLiteral("airport"));
    EXPECT_EQ(status(), QStringLiteral("Not found in either report"));
    EXPECT_TRUE(highlighted(Side::Left).isEmpty());
}

TEST_F(ReportSearchTest, GivenLongReports_WhenWalked_ThenEachMatchIsInTheMiddleAndItGoesRound) {
    ASSERT_TRUE(longReportsOpen());
    find(QStringLiteral("harbour"));
    ASSERT_EQ(status(), QStringLiteral("1 of 3"));

    trigger(ActionId::FindNext);
    EXPECT_EQ(status(), QStringLiteral("2 of 3"));
    ASSERT_TRUE(current(Side::Left));
    EXPECT_TRUE(pane(Side::Left).viewport()->rect().contains(*current(Side::Left)));
    EXPECT_GT(pane(Side::Right).view().scroll, 0) << "the other report follows";

    trigger(ActionId::FindNext);
    EXPECT_EQ(status(), QStringLiteral("3 of 3"));
    ASSERT_TRUE(current(Side::Right));
    EXPECT_FALSE(current(Side::Left));

    trigger(ActionId::FindNext);
    EXPECT_EQ(status(), QStringLiteral("1 of 3, again from the beginning"));
    EXPECT_EQ(pane(Side::Left).view().scroll, 0);
    trigger(ActionId::FindPrevious);
    EXPECT_EQ(status(), QStringLiteral("3 of 3, again from the end"));
}

TEST_F(ReportSearchTest, GivenAMatchInTheMidstOfAReport_WhenSteppedTo_ThenItIsSeenInTheMiddle) {
    ASSERT_TRUE(longReportsOpen());
    find(QStringLiteral("Ship 4"));

    for (int i = 0; i < 5; ++i) trigger(ActionId::FindNext);

    ASSERT_TRUE(current(Side::Left));
    const double height = pane(Side::Left).viewport()->height();
    EXPECT_NEAR(current(Side::Left)->center().y(), height / 2, height / 10);
}

TEST_F(ReportSearchTest, GivenALongReport_WhenALetterIsEverywhere_ThenOnlyWhatIsInViewIsShown) {
    ASSERT_TRUE(longReportsOpen());

    find(QStringLiteral("a"));

    const auto shown = pane(Side::Left).extraSelections().size();
    EXPECT_GT(shown, 10);
    EXPECT_LT(shown, window.session().report(Side::Left)->text.size() / 20);
    const int scroll = pane(Side::Left).view().maximum;
    pane(Side::Left).scrollTo(scroll);
    for (const auto& selection : pane(Side::Left).extraSelections())
        EXPECT_LT(pane(Side::Left).cursorRect(selection.cursor).top(),
                  pane(Side::Left).viewport()->height());
    EXPECT_GT(pane(Side::Left).extraSelections().size(), 10);
}

TEST_F(ReportSearchTest, GivenSelectedText_WhenFindIsAsked_ThenItIsSoughtFromThere) {
    ASSERT_TRUE(opens(QStringLiteral("The port is open. Ports are busy."),
                      QStringLiteral("A report of the port.")));
    QTextCursor selection(pane(Side::Right).document());
    selection.setPosition(16);
    selection.setPosition(20, QTextCursor::KeepAnchor);
    pane(Side::Right).setTextCursor(selection);
    pane(Side::Right).setFocus();

    trigger(ActionId::Find);

    EXPECT_EQ(bar.text().text(), QStringLiteral("port"));
    EXPECT_EQ(status(), QStringLiteral("4 of 4"));
    EXPECT_TRUE(bar.text().hasFocus());
}

TEST_F(ReportSearchTest, GivenALinkAndTheBar_WhenEscapeIsPressed_ThenTheBarClosesFirst) {
    const QString text = QStringLiteral("The port is open again after a long and hard winter.");
    ASSERT_TRUE(opens(text, text));
    trigger(ActionId::NextLink);
    find(QStringLiteral("port"));
    EXPECT_FALSE(enabled(ActionId::ClearLink));

    QTest::keyClick(&bar.text(), Qt::Key_Escape);

    EXPECT_FALSE(bar.isOpen());
    EXPECT_TRUE(highlighted(Side::Left).isEmpty());
    EXPECT_TRUE(window.session().currentLink());
    EXPECT_TRUE(pane(Side::Left).hasFocus());
    EXPECT_EQ(pane(Side::Left).textCursor().selectedText(), QStringLiteral("port"));

    QTest::keyClick(&pane(Side::Left), Qt::Key_Escape);
    EXPECT_FALSE(window.session().currentLink());
}

TEST_F(ReportSearchTest, GivenAClosedBar_WhenF3IsPressed_ThenItOpensAndGoesOn) {
    ASSERT_TRUE(opens(QStringLiteral("The port is open. Ports are busy."),
                      QStringLiteral("The port is closed.")));
    find(QStringLiteral("port"));
    trigger(ActionId::CloseFind);

    QTest::keyClick(&pane(Side::Left), Qt::Key_F3);

    EXPECT_TRUE(bar.isOpen());
    EXPECT_FALSE(bar.text().hasFocus());
    EXPECT_EQ(status(), QStringLiteral("2 of 3"));
}

TEST_F(ReportSearchTest,
       GivenAClosedBarAndNothingSelected_WhenSteppedOn_ThenTheFirstFromHereIsNext) {
    ASSERT_TRUE(longReportsOpen());
    find(QStringLiteral("harbour"));
    trigger(ActionId::CloseFind);
    pane(Side::Left).setTextCursor(QTextCursor(pane(Side::Left).document()));
    pane(Side::Left).scrollTo(pane(Side::Left).view().maximum / 2);

    trigger(ActionId::FindNext);

    EXPECT_EQ(status(), QStringLiteral("2 of 3"));
}

TEST_F(ReportSearchTest, GivenTyping_WhenTheWordGrows_ThenTheMatchStaysWhereItIs) {
    ASSERT_TRUE(opens(QStringLiteral("A port is here. Ports are busy. A porter sleeps."),
                      QStringLiteral("Porters are here.")));
    find(QStringLiteral("po"));
    trigger(ActionId::FindNext);
    ASSERT_EQ(status(), QStringLiteral("2 of 4"));

    bar.text().setText(QStringLiteral("port"));
    EXPECT_EQ(status(), QStringLiteral("2 of 4"));
    bar.text().setText(QStringLiteral("porte"));
    EXPECT_EQ(status(), QStringLiteral("1 of 2"));
    bar.text().setText(QStringLiteral("po"));
    EXPECT_EQ(status(), QStringLiteral("2 of 4"));
}

TEST_F(ReportSearchTest, GivenMatches_WhenAReportChanges_ThenTheyFollow) {
    ASSERT_TRUE(opens(QStringLiteral("The port is open. Ports are busy."),
                      QStringLiteral("The port is closed.")));
    find(QStringLiteral("port"));

    window.session().openText(Side::Left, QStringLiteral("There are no ships."));

    ASSERT_TRUE(happens([this] { return status() == QStringLiteral("1 of 1"); }));
    EXPECT_TRUE(highlighted(Side::Left).isEmpty());
    EXPECT_TRUE(current(Side::Right));
    trigger(ActionId::Close);
    EXPECT_FALSE(bar.isOpen());
}

TEST_F(ReportSearchTest, GivenMatches_WhenTheSidesAreSwapped_ThenTheyAreOnTheOtherSide) {
    ASSERT_TRUE(opens(QStringLiteral("The port is open."), QStringLiteral("There are no ships.")));
    find(QStringLiteral("port"));

    trigger(ActionId::Swap);

    EXPECT_TRUE(highlighted(Side::Left).isEmpty());
    EXPECT_EQ(highlighted(Side::Right), QStringList(QStringLiteral("port")));
}

} // namespace
} // namespace wireside
