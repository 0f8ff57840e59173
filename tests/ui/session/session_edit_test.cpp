// SPDX-License-Identifier: GPL-3.0-or-later
//
// Editing either text: the comparison follows, and nothing is lost on the way.
#include "tests/ui/session/session_of_two.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

class SessionEditTest : public SessionOfTwo {
protected:
    [[nodiscard]] bool opens() {
        session.open(harbourFile.path(), portFile.path());
        return happens([this] { return session.comparison() != nullptr; });
    }
    [[nodiscard]] bool follows() {
        return happens([this] {
            return session.activity() == Session::Activity::Idle && !session.isOutdated();
        });
    }
    [[nodiscard]] QString liveText(Side side) const { return toQString(session.text(side)); }

    QSignalSpy textChanged{&session, &Session::textChanged};
    QSignalSpy reportEdited{&session, &Session::reportEdited};
    QSignalSpy modifiedChanged{&session, &Session::modifiedChanged};
};

TEST_F(SessionEditTest, GivenTwoReports_WhenOneIsEdited_ThenTheComparisonFollowsWithoutAGap) {
    ASSERT_TRUE(opens());
    const auto before = session.comparison();
    bool gap = false;
    QObject::connect(&session, &Session::comparisonChanged, &session,
                     [&] { gap = gap || !session.comparison(); });

    session.edit(Side::Right, {40, 60}, u"Ships came in with grain.");
    EXPECT_EQ(textChanged.count(), 1);
    EXPECT_EQ(session.comparison(), before) << "until the new one is there";

    ASSERT_TRUE(follows());
    EXPECT_FALSE(gap);
    EXPECT_EQ(reportEdited.count(), 1);
    EXPECT_EQ(session.report(Side::Left), before->left) << "only what was edited is made anew";
    EXPECT_EQ(session.comparison()->right, session.report(Side::Right));
    EXPECT_EQ(textOn(Side::Right), liveText(Side::Right));
    EXPECT_EQ(session.comparison()->links.size(), 2U);
}

TEST_F(SessionEditTest, GivenManyEdits_WhenTheyComeTogether_ThenItIsComparedOnce) {
    ASSERT_TRUE(opens());
    QSignalSpy compared(&session, &Session::comparisonChanged);

    for (std::size_t i = 0; i < 20; ++i) session.edit(Side::Left, {i, i}, u"x");
    session.edit(Side::Right, {0, 3}, u"A");

    ASSERT_TRUE(follows());
    EXPECT_EQ(compared.count(), 1);
    EXPECT_EQ(reportEdited.count(), 2);
}

TEST_F(SessionEditTest,
       GivenAComparisonOnItsWay_WhenTheTextIsEditedAgain_ThenOnlyTheLatestArrives) {
    ASSERT_TRUE(opens());
    session.edit(Side::Left, {0, 3}, u"A");
    ASSERT_TRUE(happens([this] { return session.activity() == Session::Activity::Comparing; }));
    QSignalSpy compared(&session, &Session::comparisonChanged);

    session.edit(Side::Left, {0, 1}, u"This");

    ASSERT_TRUE(follows());
    EXPECT_EQ(compared.count(), 1);
    EXPECT_TRUE(textOn(Side::Left).startsWith(QStringLiteral("This harbour")));
}

TEST_F(SessionEditTest, GivenASelectedLink_WhenTextBeforeItIsEdited_ThenItStaysSelected) {
    session.openText(Side::Left,
                     QStringLiteral("It rained for hours. The harbour was opened again."));
    session.openText(Side::Right, QStringLiteral("The harbour was opened again. Nobody knew why."));
    ASSERT_TRUE(becomesIdle());
    session.selectLink(0);
    QSignalSpy chosen(&session, &Session::linkChosen);

    session.edit(Side::Left, {0, 21}, u"Nobody knew why. A ship came in. ");

    ASSERT_TRUE(follows());
    ASSERT_EQ(session.comparison()->links.size(), 2U);
    EXPECT_EQ(session.currentLink(), 1U) << "the same sentences, another number";
    EXPECT_EQ(chosen.count(), 0) << "nobody is to go there";
}

TEST_F(SessionEditTest, GivenASelectedLink_WhenItsSentenceIsDeleted_ThenNoneIsSelected) {
    ASSERT_TRUE(opens());
    session.selectLink(0);

    session.edit(Side::Left, {0, 40}, {});

    ASSERT_TRUE(follows());
    EXPECT_EQ(session.currentLink(), std::nullopt);
}

TEST_F(SessionEditTest, GivenAnEdit_WhenUndone_ThenTextComparisonAndModificationAreAsBefore) {
    ASSERT_TRUE(opens());
    const auto links = session.comparison()->links;
    session.edit(Side::Left, {0, 40}, u"Nothing.");
    ASSERT_TRUE(follows());
    EXPECT_TRUE(session.isModified(Side::Left));
    EXPECT_FALSE(session.isModified(Side::Right));

    session.undoStack().undo();

    EXPECT_EQ(liveText(Side::Left), QLatin1String(harbour));
    EXPECT_FALSE(session.isModified(Side::Left));
    ASSERT_TRUE(follows());
    EXPECT_EQ(session.comparison()->links, links);
    EXPECT_EQ(modifiedChanged.count(), 2);
}

TEST_F(SessionEditTest, GivenOneReport_WhenEdited_ThenItsDocumentFollows) {
    session.open(Side::Left, harbourFile.path());
    ASSERT_TRUE(becomesIdle());

    session.edit(Side::Left, {0, 3}, u"This");

    ASSERT_TRUE(follows());
    EXPECT_EQ(textOn(Side::Left), liveText(Side::Left));
    EXPECT_EQ(session.report(Side::Left)->origin.path, harbourFile.path().toStdString());
    EXPECT_FALSE(session.comparison());
}

TEST_F(SessionEditTest, GivenAnEditedReport_WhenAllOfItIsDeleted_ThenItIsEmptyAndStillOpen) {
    ASSERT_TRUE(opens());

    session.edit(Side::Left, {0, session.text(Side::Left).size()}, {});

    ASSERT_TRUE(follows());
    ASSERT_TRUE(session.report(Side::Left));
    EXPECT_TRUE(session.comparison()->links.empty());
}

TEST_F(SessionEditTest, GivenAnEditThatIsNotComparedYet_WhenTheOtherReportIsReplaced_ThenItIsKept) {
    ASSERT_TRUE(opens());
    session.edit(Side::Left, {0, 3}, u"This");

    session.open(Side::Right, harbourFile.path());

    ASSERT_TRUE(follows());
    EXPECT_TRUE(textOn(Side::Left).startsWith(QStringLiteral("This harbour")));
    EXPECT_TRUE(session.isModified(Side::Left));
    EXPECT_FALSE(session.undoStack().canUndo());
}

TEST_F(SessionEditTest, GivenAnEditThatIsNotComparedYet_WhenSwapped_ThenItGoesAlong) {
    ASSERT_TRUE(opens());
    session.edit(Side::Left, {0, 3}, u"This");

    session.swap();

    EXPECT_TRUE(session.isModified(Side::Right));
    EXPECT_FALSE(session.isModified(Side::Left));
    EXPECT_EQ(textChanged.back()[0].value<Side>(), Side::Right) << "for who shows the Document";
    ASSERT_TRUE(follows());
    EXPECT_TRUE(textOn(Side::Right).startsWith(QStringLiteral("This harbour")));
}

TEST_F(SessionEditTest, GivenEditsOnBothSides_WhenTheSessionIsSaved_ThenNothingIsModified) {
    ASSERT_TRUE(opens());
    session.edit(Side::Left, {0, 3}, u"This");
    session.edit(Side::Right, {0, 3}, u"This");

    session.markSaved(QStringLiteral("/news/visit.wireside"));

    EXPECT_FALSE(session.isModified(Side::Left));
    EXPECT_FALSE(session.isModified(Side::Right));
    EXPECT_FALSE(session.hasUnsavedWork());
    session.undoStack().undo();
    EXPECT_TRUE(session.isModified(Side::Right));
}

TEST_F(SessionEditTest, GivenASessionsFile_WhenATextIsSavedElsewhere_ThenTheFileIsBehind) {
    ASSERT_TRUE(opens());
    session.markSaved(QStringLiteral("/news/visit.wireside"));
    session.edit(Side::Left, {0, 3}, u"This");

    session.markTextSaved(Side::Left);

    EXPECT_FALSE(session.isModified(Side::Left));
    EXPECT_TRUE(session.hasUnsavedWork());
    session.markSaved(session.file());
    EXPECT_FALSE(session.hasUnsavedWork());
}

TEST_F(SessionEditTest, GivenAnEditThatIsTakenBackAtOnce_WhenIdle_ThenTheViewsAreToldAnew) {
    ASSERT_TRUE(opens());
    const auto before = session.comparison();

    session.edit(Side::Right, {40, 60}, u"");
    session.undoStack().undo();
    EXPECT_TRUE(session.isOutdated()) << "what was deleted has lost its marks in the views";

    ASSERT_TRUE(follows());
    EXPECT_NE(session.comparison(), before);
    EXPECT_EQ(session.comparison()->links, before->links);
    EXPECT_EQ(reportEdited.count(), 1);
}

TEST_F(SessionEditTest, GivenAReport_WhenItIsReloaded_ThenEditsGoAndWhatIsOpenMeanwhileCanTell) {
    ASSERT_TRUE(opens());
    session.edit(Side::Left, {0, 3}, u"This");

    session.reload(Side::Left);
    EXPECT_TRUE(session.isBeingReplaced(Side::Left));
    EXPECT_FALSE(session.isBeingReplaced(Side::Right));
    ASSERT_TRUE(follows());

    EXPECT_FALSE(session.isBeingReplaced(Side::Left));
    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
    EXPECT_FALSE(session.hasUnsavedWork());
}

TEST_F(SessionEditTest, GivenADialTurnThatIsCancelled_WhenComparedAgain_ThenItsLinksAreThere) {
    ASSERT_TRUE(opens());
    const auto before = session.comparison();

    session.setOptions({.sensitivity = 0.5});
    session.cancel();
    EXPECT_TRUE(session.isOutdated());
    session.compareAgain();

    ASSERT_TRUE(follows());
    EXPECT_NE(session.comparison(), before);
}

TEST_F(SessionEditTest, GivenADialTurnedBackAtOnce_WhenIdle_ThenTheComparisonIsStillTheFirst) {
    ASSERT_TRUE(opens());
    const auto before = session.comparison();

    session.setOptions({.sensitivity = 0.5});
    session.setOptions({});

    ASSERT_TRUE(becomesIdle());
    EXPECT_FALSE(session.isOutdated());
    EXPECT_EQ(session.comparison(), before);
}

} // namespace
} // namespace wireside
