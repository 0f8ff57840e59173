// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/text_bridge.h"

#include <QSignalSpy>
#include <QThreadPool>

#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr const char* harbour = "The harbour was opened again on Monday. Ships came in with grain.";
constexpr const char* port = "The harbour was opened again on Monday. It rained for hours.";

class SessionTest : public testing::Test {
protected:
    void TearDown() override { QThreadPool::globalInstance()->waitForDone(); }

    [[nodiscard]] bool becomesIdle() {
        return happens([this] { return session.activity() == Session::Activity::Idle; });
    }
    [[nodiscard]] QString textOn(Side side) const {
        const auto report = session.report(side);
        return report ? toQString(report->text) : QString();
    }

    const ReportFile harbourFile{QStringLiteral("harbour.txt"), harbour};
    const ReportFile portFile{QStringLiteral("port.txt"), port};
    Session session;
    QSignalSpy failed{&session, &Session::failed};
    QSignalSpy reportChanged{&session, &Session::reportChanged};
};

TEST_F(SessionTest, GivenTwoFiles_WhenOpened_ThenBothAreThereAndCompared) {
    session.open(harbourFile.path(), portFile.path());
    EXPECT_EQ(session.activity(), Session::Activity::Reading);

    ASSERT_TRUE(becomesIdle());
    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
    EXPECT_EQ(textOn(Side::Right), QLatin1String(port));
    ASSERT_TRUE(session.comparison());
    EXPECT_EQ(session.comparison()->left, session.report(Side::Left));
    EXPECT_EQ(session.comparison()->links.size(), 1U);
}

TEST_F(SessionTest, GivenASensitivity_WhenSet_ThenItIsComparedAgainAndTheLinkStaysSelected) {
    session.open(harbourFile.path(), portFile.path());
    ASSERT_TRUE(becomesIdle());
    const auto before = session.comparison();
    session.selectLink(0);

    session.setOptions({.sensitivity = 0.5});
    EXPECT_EQ(session.comparison(), before) << "until the new one is there";

    ASSERT_TRUE(happens([&] { return session.comparison() != before; }));
    EXPECT_EQ(session.currentLink(), 0U);
    EXPECT_EQ(session.options(), (CompareOptions{.sensitivity = 0.5}));
}

TEST_F(SessionTest, GivenAKindThatIsSwitchedOff_WhenALinkOfItIsSelected_ThenItIsNotAnyMore) {
    session.open(harbourFile.path(), portFile.path());
    ASSERT_TRUE(becomesIdle());
    session.selectLink(0);
    QSignalSpy changed(&session, &Session::shownKindsChanged);

    session.setShownKinds({.unique = false});
    EXPECT_EQ(session.currentLink(), 0U);
    session.setShownKinds({.shared = false});

    EXPECT_EQ(session.currentLink(), std::nullopt);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SessionTest, GivenOneFile_WhenOpened_ThenThereIsNothingToCompareYet) {
    session.open(session.freeSide(), harbourFile.path());

    ASSERT_TRUE(becomesIdle());
    EXPECT_TRUE(session.report(Side::Left));
    EXPECT_FALSE(session.comparison());
    EXPECT_EQ(session.freeSide(), Side::Right);
}

TEST_F(SessionTest,
       GivenOpenReports_WhenANewFileCannotBeRead_ThenWhatWasOpenStaysAndTheErrorNamesTheFile) {
    session.open(harbourFile.path(), portFile.path());
    ASSERT_TRUE(becomesIdle());
    const auto before = session.comparison();

    session.open(Side::Left, QStringLiteral("no/such/file.txt"));
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
    EXPECT_EQ(session.comparison(), before);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>(), (Error{ErrorCode::NotFound, "no/such/file.txt", ""}));
}

TEST_F(SessionTest, GivenOneGoodAndOneBadFile_WhenOpened_ThenTheGoodOneIsThere) {
    session.open(QStringLiteral("no/such/file.txt"), portFile.path());
    ASSERT_TRUE(becomesIdle());

    EXPECT_FALSE(session.report(Side::Left));
    EXPECT_EQ(textOn(Side::Right), QLatin1String(port));
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(SessionTest, GivenOpenReports_WhenOneIsReplacedAndTheOtherFails_ThenTheNewPairIsCompared) {
    session.open(harbourFile.path(), harbourFile.path());
    ASSERT_TRUE(becomesIdle());

    session.open(QStringLiteral("no/such/file.txt"), portFile.path());
    ASSERT_TRUE(becomesIdle());

    ASSERT_TRUE(session.comparison());
    EXPECT_EQ(session.comparison()->right, session.report(Side::Right));
    EXPECT_EQ(textOn(Side::Right), QLatin1String(port));
}

TEST_F(SessionTest, GivenAFileBeingRead_WhenAnotherIsOpenedOnTheSameSide_ThenOnlyTheLatestArrives) {
    session.open(Side::Left, harbourFile.path());
    session.open(Side::Left, portFile.path());

    ASSERT_TRUE(becomesIdle());
    EXPECT_EQ(textOn(Side::Left), QLatin1String(port));
    EXPECT_EQ(reportChanged.count(), 1);
}

TEST_F(SessionTest, GivenText_WhenPasted_ThenItIsAReportWithoutAFile) {
    session.openText(Side::Right, QLatin1String(port), QStringLiteral("My notes"));

    ASSERT_TRUE(becomesIdle());
    EXPECT_EQ(textOn(Side::Right), QLatin1String(port));
    EXPECT_TRUE(session.report(Side::Right)->origin.path.empty());
    EXPECT_EQ(toQString(session.report(Side::Right)->origin.title), QStringLiteral("My notes"));
}

TEST_F(SessionTest, GivenBlankText_WhenPasted_ThenItFailsAndNothingIsLost) {
    session.openText(Side::Left, QLatin1String(harbour));
    ASSERT_TRUE(becomesIdle());

    session.openText(Side::Left, QStringLiteral(" \n "));
    ASSERT_TRUE(becomesIdle());

    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::Empty);
    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
}

TEST_F(SessionTest, GivenTwoReports_WhenSwapped_ThenTheResultIsMirrored) {
    session.open(harbourFile.path(), portFile.path());
    ASSERT_TRUE(becomesIdle());
    const auto before = session.comparison();

    session.swap();
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(textOn(Side::Left), QLatin1String(port));
    ASSERT_TRUE(session.comparison());
    EXPECT_EQ(session.comparison()->leftShares, before->rightShares);
    EXPECT_EQ(session.comparison()->rightShares, before->leftShares);
}

TEST_F(SessionTest, GivenAReportBeingRead_WhenCancelled_ThenItNeverArrivesAndNobodyWaited) {
    session.open(Side::Left, harbourFile.path());

    session.cancel();

    EXPECT_EQ(session.activity(), Session::Activity::Idle);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(session.report(Side::Left));
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(SessionTest, GivenACancelledComparison_WhenComparedAgain_ThenItIsThere) {
    session.open(harbourFile.path(), portFile.path());
    ASSERT_TRUE(happens([this] { return session.activity() == Session::Activity::Comparing; }));
    session.cancel();
    ASSERT_FALSE(session.comparison());

    session.compareAgain();

    ASSERT_TRUE(becomesIdle());
    EXPECT_TRUE(session.comparison());
}

TEST_F(SessionTest, GivenWorkUnderWay_WhenTheSessionIsDestroyed_ThenNothingBreaks) {
    auto shortLived = std::make_unique<Session>();
    shortLived->open(harbourFile.path(), portFile.path());

    shortLived.reset();

    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

TEST_F(SessionTest, GivenASelectedLink_WhenTheComparisonChanges_ThenNoneIsSelected) {
    session.open(harbourFile.path(), portFile.path());
    ASSERT_TRUE(becomesIdle());
    session.selectLink(0);
    QSignalSpy currentLinkChanged(&session, &Session::currentLinkChanged);

    session.open(Side::Right, harbourFile.path());
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(session.currentLink(), std::nullopt);
    EXPECT_EQ(currentLinkChanged.count(), 1);
}

TEST_F(SessionTest, GivenOpenReports_WhenClosed_ThenBothSidesAreEmpty) {
    session.open(harbourFile.path(), portFile.path());
    ASSERT_TRUE(becomesIdle());

    session.close();

    EXPECT_FALSE(session.report(Side::Left));
    EXPECT_FALSE(session.report(Side::Right));
    EXPECT_FALSE(session.comparison());
}

class SessionEditTest : public SessionTest {
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

    session.markTextsSaved();

    EXPECT_FALSE(session.isModified(Side::Left));
    EXPECT_FALSE(session.isModified(Side::Right));
    EXPECT_TRUE(session.undoStack().isClean());
    session.undoStack().undo();
    EXPECT_TRUE(session.isModified(Side::Right));
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
