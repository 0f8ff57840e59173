// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "tests/ui/session/session_of_two.h"

#include <QThreadPool>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class SessionTest : public SessionOfTwo {};

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

TEST_F(SessionTest, GivenTheCurrentLink_WhenSelectedAgain_ThenItIsChosenAgain) {
    session.open(harbourFile.path(), portFile.path());
    ASSERT_TRUE(becomesIdle());
    session.selectLink(0);
    const QSignalSpy changed(&session, &Session::currentLinkChanged);
    const QSignalSpy chosen(&session, &Session::linkChosen);

    session.selectLink(0);

    EXPECT_EQ(chosen.count(), 1) << "it may have been scrolled away";
    EXPECT_EQ(changed.count(), 0);
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

} // namespace
} // namespace wireside
