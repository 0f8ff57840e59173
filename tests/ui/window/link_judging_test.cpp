// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links by hand in the window: from two selections to a link, and back.
#include "ui/window/link_judging.h"

#include "tests/ui/waiting.h"
#include "ui/details/details_panel.h"
#include "ui/details/link_list.h"
#include "ui/panes/report_pane.h"
#include "ui/window/comparison_view.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"

#include <QComboBox>
#include <QMenu>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using Indices = std::vector<std::size_t>;

// Only the first left sentence and the last right one are found to be the same.
class LinkJudgingTest : public testing::Test {
protected:
    void SetUp() override {
        window.resize(1100, 700);
        window.show();
        session().openText(Side::Left, QStringLiteral("The harbour was opened again on Monday.\n\n"
                                                      "Ships came in with grain.\n\n"
                                                      "Crews cheered for an hour."));
        session().openText(Side::Right, QStringLiteral("Vessels brought cereals.\n\n"
                                                       "It rained.\n\n"
                                                       "The harbour was opened again on Monday."));
        ASSERT_TRUE(becomesIdle());
        ASSERT_EQ(links().size(), 1U);
    }

    [[nodiscard]] Session& session() { return window.session(); }
    [[nodiscard]] const std::vector<Link>& links() { return session().comparison()->links; }
    [[nodiscard]] bool becomesIdle() {
        return happens([this] { return session().activity() == Session::Activity::Idle; });
    }
    [[nodiscard]] ReportPane& pane(Side side) { return *window.view().side(side).pane(); }
    [[nodiscard]] QAction* action(ActionId id) const { return window.actions().at(id); }

    void putCaret(Side side, std::size_t sentence) {
        QTextCursor cursor = pane(side).textCursor();
        cursor.setPosition(pane(side).marks()[sentence].begin + 2);
        pane(side).setTextCursor(cursor);
    }
    void select(Side side, std::size_t first, std::size_t last) {
        QTextCursor cursor = pane(side).textCursor();
        cursor.setPosition(pane(side).marks()[first].begin + 2);
        cursor.setPosition(pane(side).marks()[last].end - 2, QTextCursor::KeepAnchor);
        pane(side).setTextCursor(cursor);
    }
    void triggerAndCompare(ActionId id) {
        action(id)->trigger();
        ASSERT_TRUE(becomesIdle());
    }
    [[nodiscard]] const Link* linkAt(std::size_t left, std::size_t right) {
        const auto found = std::ranges::find_if(links(), [&](const Link& link) {
            return std::ranges::binary_search(link.left, left) &&
                   std::ranges::binary_search(link.right, right);
        });
        return found == links().end() ? nullptr : &*found;
    }

    MainWindow window;
};

TEST_F(LinkJudgingTest, GivenNothingSelected_ThenThereIsNothingToLinkOrUnlink) {
    EXPECT_FALSE(action(ActionId::LinkSelected)->isEnabled());
    EXPECT_FALSE(action(ActionId::Unlink)->isEnabled());
    EXPECT_FALSE(action(ActionId::NotTheSame)->isEnabled());
}

TEST_F(LinkJudgingTest, GivenACaretOnOneSideOnly_ThenThereIsNothingToLink) {
    putCaret(Side::Left, 1);

    EXPECT_FALSE(action(ActionId::LinkSelected)->isEnabled());
}

TEST_F(LinkJudgingTest, GivenACaretOnBothSides_WhenLinked_ThenTheLinkIsThereAndCurrent) {
    putCaret(Side::Left, 1);
    putCaret(Side::Right, 0);

    triggerAndCompare(ActionId::LinkSelected);

    const Link* link = linkAt(1, 0);
    ASSERT_TRUE(link);
    EXPECT_TRUE(link->byHand);
    ASSERT_TRUE(session().currentLink());
    EXPECT_EQ(&links()[*session().currentLink()], link);
    EXPECT_THAT(window.statusBar()->currentMessage().toStdString(),
                testing::HasSubstr("Ships came in"));
    EXPECT_FALSE(action(ActionId::LinkSelected)->isEnabled()) << "they are linked";
}

TEST_F(LinkJudgingTest, GivenASelectionOverTwoSentences_WhenLinked_ThenBothAreOnTheLink) {
    select(Side::Left, 1, 2);
    putCaret(Side::Right, 0);

    triggerAndCompare(ActionId::LinkSelected);

    ASSERT_TRUE(linkAt(1, 0));
    EXPECT_EQ(linkAt(1, 0)->left, (Indices{1, 2}));
}

TEST_F(LinkJudgingTest, GivenALinkByHand_WhenUndoneAndRedone_ThenItGoesAndComesBack) {
    putCaret(Side::Left, 1);
    putCaret(Side::Right, 0);
    triggerAndCompare(ActionId::LinkSelected);

    session().undoStack().undo();
    ASSERT_TRUE(becomesIdle());
    EXPECT_FALSE(linkAt(1, 0));
    session().undoStack().redo();
    ASSERT_TRUE(becomesIdle());
    EXPECT_TRUE(linkAt(1, 0));
}

TEST_F(LinkJudgingTest, GivenALinkThatWasFound_WhenUnlinked_ThenItIsGoneAndUndoBringsItBack) {
    session().selectLink(0);

    triggerAndCompare(ActionId::Unlink);

    EXPECT_THAT(links(), testing::IsEmpty());
    EXPECT_FALSE(session().currentLink());
    session().undoStack().undo();
    ASSERT_TRUE(becomesIdle());
    EXPECT_TRUE(linkAt(0, 2));
}

TEST_F(LinkJudgingTest, GivenALinkByHand_WhenUnlinked_ThenNothingIsSaidOfItAnyMore) {
    putCaret(Side::Left, 1);
    putCaret(Side::Right, 0);
    triggerAndCompare(ActionId::LinkSelected);

    triggerAndCompare(ActionId::Unlink);

    EXPECT_THAT(session().judgements(), testing::IsEmpty());
    EXPECT_FALSE(linkAt(1, 0));
}

TEST_F(LinkJudgingTest, GivenTheCurrentLink_WhenToldApart_ThenItsSentencesAreUnique) {
    session().selectLink(0);

    triggerAndCompare(ActionId::NotTheSame);

    EXPECT_EQ(session().judgements().at(0).verdict, Verdict::NotTheSame);
    EXPECT_EQ(kindOf(*session().comparison(), Side::Left, 0), SentenceKind::Unique);
}

TEST_F(LinkJudgingTest, GivenSentencesMeantAfterALink_WhenToldApart_ThenTheyAreAndTheLinkStays) {
    session().selectLink(0);
    select(Side::Left, 1, 1);
    select(Side::Right, 1, 1);

    triggerAndCompare(ActionId::NotTheSame);

    EXPECT_EQ(session().judgements().at(0).left, session().report(Side::Left)->sentences[1].span);
    EXPECT_TRUE(linkAt(0, 2));
}

TEST_F(LinkJudgingTest, GivenSentencesMeantAfterALink_WhenItsRowIsToldApart_ThenTheLinkIs) {
    session().selectLink(0);
    select(Side::Left, 1, 1);
    select(Side::Right, 1, 1);
    const QAction& tellApart = *window.details().list().table().actions().back();
    ASSERT_EQ(tellApart.text(), action(ActionId::NotTheSame)->text());

    window.details().list().table().actions().back()->trigger();
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(session().judgements().at(0).left, session().report(Side::Left)->sentences[0].span);
    EXPECT_FALSE(linkAt(0, 2));
}

TEST_F(LinkJudgingTest, GivenAnEdit_WhenNotComparedYet_ThenNothingCanBeSaidOfSentences) {
    putCaret(Side::Left, 1);
    putCaret(Side::Right, 0);
    ASSERT_TRUE(action(ActionId::LinkSelected)->isEnabled());

    session().edit(Side::Left, {0, 0}, u"Late news. ");

    EXPECT_FALSE(action(ActionId::LinkSelected)->isEnabled()) << "it would be of other sentences";
    EXPECT_FALSE(action(ActionId::NotTheSame)->isEnabled());
    ASSERT_TRUE(happens([this] { return !session().isOutdated(); }));
    EXPECT_TRUE(action(ActionId::NotTheSame)->isEnabled());
}

TEST_F(LinkJudgingTest, GivenACaretFromBefore_WhenALinkIsFollowed_ThenItMeansNothingAnyMore) {
    putCaret(Side::Left, 1);
    putCaret(Side::Right, 0);
    ASSERT_TRUE(action(ActionId::LinkSelected)->isEnabled());

    session().selectLink(0);
    EXPECT_FALSE(action(ActionId::LinkSelected)->isEnabled());

    putCaret(Side::Right, 1);
    EXPECT_FALSE(action(ActionId::LinkSelected)->isEnabled()) << "the left caret is an old one";
}

TEST_F(LinkJudgingTest, GivenSelectedText_WhenALinkIsFollowed_ThenItIsStillMeant) {
    select(Side::Left, 1, 1);
    session().selectLink(0);
    putCaret(Side::Right, 1);

    EXPECT_TRUE(action(ActionId::LinkSelected)->isEnabled());
}

TEST_F(LinkJudgingTest, GivenAnotherReport_WhenOpened_ThenNoCaretOfTheFormerOneIsMeant) {
    putCaret(Side::Left, 1);
    putCaret(Side::Right, 0);

    session().openText(Side::Left, QStringLiteral("Bakers went on strike."));
    ASSERT_TRUE(becomesIdle());

    EXPECT_FALSE(action(ActionId::LinkSelected)->isEnabled());
}

TEST_F(LinkJudgingTest, GivenALinkByHand_WhenListed_ThenItSaysSoAndCanBeFiltered) {
    putCaret(Side::Left, 1);
    putCaret(Side::Right, 0);
    triggerAndCompare(ActionId::LinkSelected);
    LinkList& list = window.details().list();

    list.kinds().setCurrentText(QStringLiteral("By hand"));

    ASSERT_EQ(list.table().model()->rowCount(), 1);
    EXPECT_THAT(list.table().model()->index(0, LinkTable::Kind).data().toString().toStdString(),
                testing::HasSubstr("by hand"));
}

TEST_F(LinkJudgingTest, GivenAPane_WhenRightClicked_ThenItsMenuCopiesAndLinks) {
    putCaret(Side::Left, 1);
    putCaret(Side::Right, 0);

    Q_EMIT pane(Side::Right).customContextMenuRequested(QPoint(5, 5));

    auto* menu = pane(Side::Right).findChild<QMenu*>();
    ASSERT_TRUE(menu);
    const QList<QAction*> actions = menu->actions();
    EXPECT_TRUE(actions.contains(action(ActionId::LinkSelected)));
    EXPECT_FALSE(actions.contains(action(ActionId::Unlink))) << "no link is here";
    EXPECT_TRUE(std::ranges::any_of(
        actions, [](const QAction* each) { return each->text().contains(u"Copy"); }));
    menu->close();
}

TEST_F(LinkJudgingTest, GivenALinkedSentence_WhenRightClicked_ThenItIsCurrentAndCanBeUnlinked) {
    QTextCursor cursor(pane(Side::Left).document());
    cursor.setPosition(pane(Side::Left).marks()[0].begin + 4);
    const QPoint place = pane(Side::Left).cursorRect(cursor).center();

    QTest::mouseClick(pane(Side::Left).viewport(), Qt::RightButton, {}, place);
    EXPECT_EQ(session().currentLink(), 0U);
    Q_EMIT pane(Side::Left).customContextMenuRequested(place);

    auto* menu = pane(Side::Left).findChild<QMenu*>();
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->actions().contains(action(ActionId::Unlink)));
    menu->close();
}

TEST_F(LinkJudgingTest, GivenTheList_WhenRightClicked_ThenItOffersToUnlink) {
    const QTableView& table = window.details().list().table();

    EXPECT_EQ(table.contextMenuPolicy(), Qt::ActionsContextMenu);
    EXPECT_TRUE(table.actions().contains(action(ActionId::Unlink)));
    EXPECT_EQ(table.actions().back()->text(), action(ActionId::NotTheSame)->text());
}

} // namespace
} // namespace wireside
